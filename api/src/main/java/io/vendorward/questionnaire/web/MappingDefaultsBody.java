package io.vendorward.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds where a file says nothing. */
@Schema(
    name = "MappingDefaults",
    description = "What holds for questions the file is silent about.")
record MappingDefaultsBody(
    @Nullable QuestionType type,
    @Schema(example = "1") @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 3)
        @Nullable BigDecimal weight,
    @Schema(description = "Codes or labels of the good answers", example = "[\"YES\"]")
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Size(max = 200)
        @Nullable List<@NotBlank @Size(max = 1000) String> compliant,
    @Schema(description = "Severity of the finding of a failed question; none when not given")
        @Nullable Severity findingSeverity) {

  static MappingDefaultsBody of(ImportMapping.Defaults defaults) {
    return new MappingDefaultsBody(
        defaults.type(),
        Thousandths.number(defaults.weightThousandths()),
        defaults.compliant().stream().sorted().toList(),
        defaults.findingSeverity().orElse(null));
  }

  ImportMapping.Defaults defaults() {
    return new ImportMapping.Defaults(
        type == null ? ImportMapping.Defaults.PLAIN.type() : type,
        Thousandths.of(weight == null ? BigDecimal.ONE : weight),
        compliant == null ? Set.of() : Set.copyOf(compliant),
        Optional.ofNullable(findingSeverity));
  }
}
