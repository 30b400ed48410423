package io.vendorward.questionnaire.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part {@code xl/styles.xml}, as far as it tells dates, bold text and indents. */
final class StylesXml extends DefaultHandler {

  private static final Style PLAIN = new Style(false, false, 0);

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Boolean> boldFonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private boolean inFonts;
  private boolean inCellFormats;

  record Style(boolean date, boolean bold, int indent) {}

  Style style(@Nullable String index) {
    var number = number(index);
    return number >= 0 && number < styles.size() ? styles.get(number) : PLAIN;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "numFmt" ->
          formats.put(
              number(attributes.getValue("numFmtId")),
              String.valueOf(attributes.getValue("formatCode")));
      case "fonts" -> inFonts = true;
      case "font" -> {
        if (inFonts) {
          boldFonts.add(false);
        }
      }
      case "b" -> {
        if (inFonts && !boldFonts.isEmpty()) {
          var value = attributes.getValue("val");
          boldFonts.set(boldFonts.size() - 1, value == null || WorkbookXml.isTrue(value));
        }
      }
      case "cellXfs" -> inCellFormats = true;
      case "xf" -> {
        if (inCellFormats) {
          styles.add(style(attributes));
        }
      }
      case "alignment" -> {
        if (inCellFormats && !styles.isEmpty()) {
          var last = styles.removeLast();
          var indent = Math.max(0, number(attributes.getValue("indent")));
          styles.add(new Style(last.date(), last.bold(), indent));
        }
      }
      default -> {}
    }
  }

  private Style style(Attributes attributes) {
    var format = number(attributes.getValue("numFmtId"));
    var code =
        formats.getOrDefault(format, String.valueOf(BuiltinFormats.getBuiltinFormat(format)));
    var font = number(attributes.getValue("fontId"));
    var bold = font >= 0 && font < boldFonts.size() && boldFonts.get(font);
    return new Style(format >= 0 && DateUtil.isADateFormat(format, code), bold, 0);
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "fonts" -> inFonts = false;
      case "cellXfs" -> inCellFormats = false;
      default -> {}
    }
  }

  private static int number(@Nullable String value) {
    try {
      return value == null ? -1 : Integer.parseInt(value);
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
