package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.MappingRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a file is read. */
@Schema(name = "ImportMapping", description = "How a workbook becomes a questionnaire.")
record MappingBody(
    @NotNull @Size(max = 200) List<@NotNull @Valid SheetBody> sheets,
    @Schema(description = "Each distinct list of answers under a code, judged once for all")
        @Size(max = 500)
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotNull @Valid AnswerTypeBody> answerTypes,
    @Valid @Nullable MappingDefaultsBody defaults,
    @Schema(
            description = "What labels mean: a label of the file to the code it stands for",
            example = "{\"Yes\": \"YES\"}")
        @Size(max = 1000)
        @Nullable
            Map<
                @NotBlank @Size(max = 1000) String,
                @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9_]{0,63}") String>
            words) {

  /** What to take from a sheet. */
  @Schema(name = "SheetMapping")
  record SheetBody(
      @Schema(example = "Questions") @NotBlank @Size(max = 200) String name,
      @Schema(description = "Whether it holds questions") boolean use,
      @Schema(description = "How many rows at its top are no questions") @Min(0) @Max(1000)
          int headerRows,
      @Schema(
              description = "Column letters to roles",
              example = "{\"A\": \"KEY\", \"B\": \"QUESTION\"}")
          @Size(max = 500)
          @Nullable Map<@NotBlank @Pattern(regexp = "[A-Z]{1,3}") String, @NotNull MappingRole>
              columns) {

    ImportMapping.SheetMapping mapping() {
      return new ImportMapping.SheetMapping(
          name, use, headerRows, columns == null ? Map.of() : columns);
    }
  }

  static MappingBody of(ImportMapping mapping) {
    var answerTypes = new LinkedHashMap<String, AnswerTypeBody>();
    mapping.answerTypes().forEach((code, type) -> answerTypes.put(code, AnswerTypeBody.of(type)));
    return new MappingBody(
        mapping.sheets().stream()
            .map(sheet ->
                new SheetBody(sheet.name(), sheet.use(), sheet.headerRows(), sheet.columns()))
            .toList(),
        answerTypes,
        MappingDefaultsBody.of(mapping.defaults()),
        mapping.words());
  }

  ImportMapping mapping() {
    var types = new LinkedHashMap<String, ImportMapping.AnswerType>();
    if (answerTypes != null) {
      answerTypes.forEach((code, body) -> types.put(code, body.answerType()));
    }
    return new ImportMapping(
        sheets.stream().map(SheetBody::mapping).toList(),
        types,
        defaults == null ? ImportMapping.Defaults.PLAIN : defaults.defaults(),
        words == null ? Map.of() : words);
  }
}
