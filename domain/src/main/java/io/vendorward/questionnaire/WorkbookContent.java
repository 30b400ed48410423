package io.vendorward.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a workbook says, free of its file format: sheets, rows, values and drop-down lists. */
public record WorkbookContent(List<Sheet> sheets) {

  public WorkbookContent {
    sheets = List.copyOf(sheets);
  }

  public Optional<Sheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  /**
   * A sheet; rows and cells without a value are left out.
   *
   * @param dropDowns the lists that cells may be chosen from
   */
  public record Sheet(String name, boolean hidden, List<Row> rows, List<DropDown> dropDowns) {
    public Sheet {
      rows = List.copyOf(rows);
      dropDowns = List.copyOf(dropDowns);
    }

    public Optional<DropDown> dropDownAt(String column, int row) {
      return dropDowns.stream().filter(list -> list.covers(column, row)).findFirst();
    }
  }

  /**
   * A row.
   *
   * @param number as the sheet shows it, from 1
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(String column) {
      return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }

    /** The trimmed text of a cell; empty where there is none. */
    public String text(String column) {
      return cell(column).map(cell -> cell.value().asText()).orElse("");
    }
  }

  /**
   * A cell with a value; of a formula, the value that the file keeps for it.
   *
   * @param column its letters, such as {@code A} or {@code AB}
   */
  public record Cell(String column, Value value, boolean bold, int indent) {}

  /** What a cell holds. */
  public sealed interface Value {

    /** The value as one would read it aloud. */
    String asText();

    record Text(String text) implements Value {
      @Override
      public String asText() {
        return text.strip();
      }
    }

    record Numeric(BigDecimal number) implements Value {
      @Override
      public String asText() {
        return number.stripTrailingZeros().toPlainString();
      }
    }

    record Flag(boolean flag) implements Value {
      @Override
      public String asText() {
        return flag ? "TRUE" : "FALSE";
      }
    }

    record Day(LocalDate day) implements Value {
      @Override
      public String asText() {
        return day.toString();
      }
    }
  }

  /** A list of allowed values over a block of cells, edges included. */
  public record DropDown(
      String firstColumn, String lastColumn, int firstRow, int lastRow, List<String> options) {
    public DropDown {
      options = List.copyOf(options);
    }

    boolean covers(String column, int row) {
      return row >= firstRow
          && row <= lastRow
          && ColumnLetters.ORDER.compare(column, firstColumn) >= 0
          && ColumnLetters.ORDER.compare(column, lastColumn) <= 0;
    }
  }
}
