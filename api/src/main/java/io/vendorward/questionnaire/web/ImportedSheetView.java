package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.ProposedColumn;
import io.vendorward.questionnaire.ProposedSheet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sheet of a file seems to be. */
@Schema(name = "ImportedSheet")
record ImportedSheetView(
    @Schema(example = "Questions") String name,
    @Schema(description = "Whether the file hides it") boolean hidden,
    @Schema(description = "Whether it seems to hold questions") boolean use,
    @Schema(description = "How many rows at its top are no questions", example = "1")
        int headerRows,
    @Schema(description = "Column letters to what they seem to mean")
        Map<String, ColumnView> columns) {

  private static final int PERCENT_PLACES = 2;

  /** What a column seems to mean. */
  @Schema(name = "ProposedColumn")
  record ColumnView(
      MappingRole role,
      @Schema(description = "0 to 1", example = "0.9") BigDecimal confidence,
      @Schema(description = "Its heading in the file", example = "Question") String header) {

    static ColumnView of(ProposedColumn column) {
      return new ColumnView(
          column.role(), BigDecimal.valueOf(column.confidence(), PERCENT_PLACES), column.header());
    }
  }

  static ImportedSheetView of(ProposedSheet sheet) {
    var columns = new LinkedHashMap<String, ColumnView>();
    sheet.columns().forEach((letters, column) -> columns.put(letters, ColumnView.of(column)));
    return new ImportedSheetView(
        sheet.name(), sheet.hidden(), sheet.use(), sheet.headerRows(), columns);
  }
}
