package io.vendorward.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.QuestionType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of answers that questions of a file share. */
@Schema(name = "AnswerType", description = "A list of answers that questions share.")
record AnswerTypeBody(
    @NotNull QuestionType type,
    @Schema(
            description = "Labels as the file has them",
            example = "[\"Yes\", \"No\", \"Alternate\"]")
        @Size(max = 200)
        @Nullable List<@NotBlank @Size(max = 1000) String> options,
    @Schema(description = "Codes or labels of the good answers", example = "[\"YES\"]")
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Size(max = 200)
        @Nullable List<@NotBlank @Size(max = 1000) String> compliant,
    @Schema(
            description = "Part of the weight that a code or label earns, 0 to 1",
            example = "{\"ALTERNATE\": 0.5}")
        @Size(max = 200)
        @Nullable
            Map<
                @NotBlank @Size(max = 1000) String,
                @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3)
                BigDecimal>
            points) {

  static AnswerTypeBody of(ImportMapping.AnswerType type) {
    var points = new LinkedHashMap<String, BigDecimal>();
    type.points().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> points.put(entry.getKey(), Thousandths.number(entry.getValue())));
    return new AnswerTypeBody(
        type.type(), type.options(), type.compliant().stream().sorted().toList(), points);
  }

  ImportMapping.AnswerType answerType() {
    return new ImportMapping.AnswerType(
        type,
        options == null ? List.of() : options,
        compliant == null ? Set.of() : Set.copyOf(compliant),
        points == null ? Map.of() : JudgementBody.thousandths(points));
  }
}
