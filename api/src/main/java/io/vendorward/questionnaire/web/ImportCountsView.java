package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.ImportCounts;

/** How much was found in a file. */
@Schema(name = "ImportCounts")
record ImportCountsView(
    @Schema(example = "6") int sections,
    @Schema(example = "120") int questions,
    @Schema(example = "240") int options,
    @Schema(description = "Filled cells of the answer columns", example = "0") int answers) {

  static ImportCountsView of(ImportCounts counts) {
    return new ImportCountsView(
        counts.sections(), counts.questions(), counts.options(), counts.answers());
  }
}
