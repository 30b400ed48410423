package io.vendorward.questionnaire;

import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a sheet that names its columns.
 *
 * @param rows how many rows come before the first one of content; 0 without a heading
 * @param headings column letters to headings
 */
record SheetHeader(int rows, Map<String, String> headings) {

  private static final int SEARCHED_ROWS = 20;

  /** One known word alone is more likely a label than a heading. */
  private static final int FEWEST_KNOWN = 2;

  static SheetHeader of(Sheet sheet) {
    return sheet.rows().stream()
        .limit(SEARCHED_ROWS)
        .filter(row -> known(row) >= FEWEST_KNOWN)
        .max(Comparator.comparingLong(SheetHeader::known).thenComparingInt(row -> -row.number()))
        .map(SheetHeader::of)
        .orElseGet(() -> new SheetHeader(0, Map.of()));
  }

  private static SheetHeader of(Row row) {
    var headings = new LinkedHashMap<String, String>();
    row.cells().forEach(cell -> headings.put(cell.column(), cell.value().asText()));
    return new SheetHeader(row.number(), headings);
  }

  private static long known(Row row) {
    return row.cells().stream()
        .map(cell -> HeaderWords.meaning(cell.value().asText()))
        .flatMap(Optional::stream)
        .map(HeaderWords.Meaning::role)
        .distinct()
        .count();
  }

  /** The first column whose heading has this meaning. */
  Optional<String> column(MappingRole role) {
    return headings.entrySet().stream()
        .filter(heading ->
            HeaderWords.meaning(heading.getValue())
                .filter(meaning -> meaning.role() == role)
                .isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  List<Row> body(Sheet sheet) {
    return sheet.rows().stream().filter(row -> row.number() > rows).toList();
  }
}
