package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookContent.DropDown;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import io.vendorward.questionnaire.workbook.ParsedSheet.ListFormula;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * Makes drop-down lists of their formulas: quoted lists, references to cells of any sheet, defined
 * names. A list that would have to be computed has no options.
 */
final class DropDownLists {

  private final Map<String, ParsedSheet> sheets = new LinkedHashMap<>();
  private final Map<String, String> names;

  DropDownLists(List<ParsedSheet> parsed, Map<String, String> names) {
    parsed.forEach(sheet -> sheets.put(sheet.name(), sheet));
    this.names = names;
  }

  WorkbookContent content() {
    return new WorkbookContent(sheets.values().stream().map(this::sheet).toList());
  }

  private Sheet sheet(ParsedSheet parsed) {
    return new Sheet(
        parsed.name(),
        parsed.hidden(),
        parsed.rows(),
        parsed.lists().stream().flatMap(list -> dropDowns(parsed, list)).toList());
  }

  private Stream<DropDown> dropDowns(ParsedSheet sheet, ListFormula list) {
    var options = options(sheet, list.formula());
    return options.isEmpty()
        ? Stream.empty()
        : Arrays.stream(list.area().split(" ")).flatMap(block -> dropDown(block, options));
  }

  private static Stream<DropDown> dropDown(String block, List<String> options) {
    try {
      var area = new AreaReference(block, SpreadsheetVersion.EXCEL2007);
      var first = area.getFirstCell();
      var last = area.getLastCell();
      return Stream.of(
          new DropDown(
              CellReference.convertNumToColString(first.getCol()),
              CellReference.convertNumToColString(last.getCol()),
              first.getRow() + 1,
              last.getRow() + 1,
              options));
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return Stream.empty();
    }
  }

  private List<String> options(ParsedSheet sheet, String formula) {
    var source = names.getOrDefault(formula.strip(), formula).strip();
    if (source.length() > 1 && source.startsWith("\"") && source.endsWith("\"")) {
      return Arrays.stream(source.substring(1, source.length() - 1).split(","))
          .map(String::strip)
          .filter(option -> !option.isEmpty())
          .limit(Limits.OPTIONS_OF_A_LIST)
          .toList();
    }
    return referenced(sheet, source);
  }

  private List<String> referenced(ParsedSheet sheet, String reference) {
    try {
      var area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
      var first = area.getFirstCell();
      var last = area.getLastCell();
      var named = first.getSheetName();
      var target = named == null ? sheet : sheets.get(named);
      return target == null
          ? List.of()
          : target.rows().stream()
              .filter(row -> row.number() > first.getRow() && row.number() <= last.getRow() + 1)
              .flatMap(row -> texts(row, first.getCol(), last.getCol()))
              .limit(Limits.OPTIONS_OF_A_LIST)
              .toList();
    } catch (IllegalArgumentException | IndexOutOfBoundsException computed) {
      return List.of();
    }
  }

  private static Stream<String> texts(Row row, int firstColumn, int lastColumn) {
    return row.cells().stream()
        .filter(cell -> {
          var index = CellReference.convertColStringToIndex(cell.column());
          return index >= firstColumn && index <= lastColumn;
        })
        .map(cell -> cell.value().asText());
  }
}
