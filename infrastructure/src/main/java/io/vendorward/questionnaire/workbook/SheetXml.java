package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Value;
import io.vendorward.questionnaire.workbook.ParsedSheet.ListFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A sheet's part: its cells with the values that the file keeps, and its drop-down lists, those of
 * the extension list (where Excel puts lists that point to another sheet) included.
 */
final class SheetXml extends DefaultHandler {

  private static final Set<String> TEXT_ELEMENTS = Set.of("v", "t", "formula1", "f", "sqref");

  private final CellValues values;
  private final StylesXml styles;
  private final List<Row> rows = new ArrayList<>();
  private final List<ListFormula> lists = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private boolean collecting;
  private int rowNumber;
  private int columnIndex;
  private List<Cell> cells = new ArrayList<>();
  private @Nullable String type;
  private @Nullable String style;
  private String value = "";
  private boolean inPhonetic;
  private boolean inList;
  private String area = "";
  private String formula = "";

  SheetXml(SharedStrings strings, StylesXml styles, boolean epoch1904, CellBudget budget) {
    this.values = new CellValues(strings, epoch1904, budget);
    this.styles = styles;
  }

  List<Row> rows() {
    return rows;
  }

  List<ListFormula> lists() {
    return lists;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (TEXT_ELEMENTS.contains(local)) {
      collecting = true;
      text.setLength(0);
    }
    switch (local) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "rPh" -> inPhonetic = true;
      case "dataValidation" -> {
        inList = "list".equals(attributes.getValue("type"));
        area = String.valueOf(attributes.getValue("sqref"));
        formula = "";
      }
      default -> {}
    }
  }

  private void startRow(@Nullable String number) {
    rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
    columnIndex = -1;
    cells = new ArrayList<>();
  }

  private void startCell(Attributes attributes) {
    var reference = attributes.getValue("r");
    columnIndex = reference == null ? columnIndex + 1 : new CellReference(reference).getCol();
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    value = "";
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (collecting && text.length() <= Limits.TEXT_OF_A_CELL) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "v" -> value = text.toString();
      case "t" -> value = inPhonetic ? value : value + text;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> endRow();
      case "formula1" -> formula = formula.isEmpty() ? text.toString() : formula;
      case "f" -> formula = inList ? text.toString() : formula;
      case "sqref" -> area = inList ? text.toString() : area;
      case "dataValidation" -> endList();
      default -> {}
    }
    if (TEXT_ELEMENTS.contains(local)) {
      collecting = false;
    }
  }

  private void endCell() {
    var look = styles.style(style);
    Value read = values.read(type, value, look.date());
    if (read != null) {
      var column = CellReference.convertNumToColString(columnIndex);
      cells.add(new Cell(column, read, look.bold(), look.indent()));
    }
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Row(rowNumber, cells));
    }
  }

  private void endList() {
    if (inList && lists.size() < Limits.DROP_DOWNS_OF_A_SHEET) {
      lists.add(new ListFormula(area, formula));
    }
    inList = false;
  }
}
