package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.WorkbookContent.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/** From what a cell's markup says to a value. */
final class CellValues {

  /** Spreadsheets count to 15 digits; what lies beyond is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LARGEST_SCALE = 308;

  private final SharedStrings strings;
  private final boolean epoch1904;
  private final CellBudget budget;

  CellValues(SharedStrings strings, boolean epoch1904, CellBudget budget) {
    this.strings = strings;
    this.epoch1904 = epoch1904;
    this.budget = budget;
  }

  /** Null for a cell without a value. */
  @Nullable Value read(@Nullable String type, String raw, boolean date) {
    if (raw.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "s" -> text(shared(raw));
      case "inlineStr", "str", "e" -> text(raw);
      case "b" -> new Value.Flag(raw.equals("1"));
      case "d" -> isoDay(raw);
      case null, default -> number(raw, date);
    };
  }

  private String shared(String index) {
    return String.valueOf(strings.getItemAt(Integer.parseInt(index)).getString());
  }

  private @Nullable Value text(String text) {
    return text.isBlank() ? null : new Value.Text(budget.spend(text));
  }

  private @Nullable Value isoDay(String raw) {
    try {
      return new Value.Day(LocalDate.parse(raw.substring(0, Math.min(10, raw.length()))));
    } catch (DateTimeParseException none) {
      return text(raw);
    }
  }

  private @Nullable Value number(String raw, boolean date) {
    budget.spend("");
    try {
      var number = new BigDecimal(raw.strip()).round(DIGITS);
      if (Math.abs(number.scale()) > LARGEST_SCALE) {
        return text(raw);
      }
      var serial = number.doubleValue();
      return date && serial >= 1 && DateUtil.isValidExcelDate(serial)
          ? new Value.Day(DateUtil.getLocalDateTime(serial, epoch1904).toLocalDate())
          : new Value.Numeric(number);
    } catch (NumberFormatException none) {
      return text(raw);
    }
  }
}
