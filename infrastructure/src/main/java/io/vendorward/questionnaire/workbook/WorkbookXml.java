package io.vendorward.questionnaire.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part {@code xl/workbook.xml}: sheets in order, defined names, first day of the calendar. */
final class WorkbookXml extends DefaultHandler {

  private static final String RELATION_SUFFIX = "/relationships";

  private final List<SheetEntry> sheets = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private boolean epoch1904;
  private @Nullable String name;
  private final StringBuilder text = new StringBuilder();

  record SheetEntry(String name, boolean hidden, String relation) {}

  List<SheetEntry> sheets() {
    return sheets;
  }

  /** Defined names to the references that they stand for. */
  Map<String, String> names() {
    return names;
  }

  boolean epoch1904() {
    return epoch1904;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "workbookPr" -> epoch1904 = isTrue(attributes.getValue("date1904"));
      case "sheet" -> sheets.add(sheet(attributes));
      case "definedName" -> {
        name = attributes.getValue("name");
        text.setLength(0);
      }
      default -> {}
    }
  }

  private static SheetEntry sheet(Attributes attributes) {
    var relation = "";
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id")
          && attributes.getURI(i).endsWith(RELATION_SUFFIX)) {
        relation = attributes.getValue(i);
      }
    }
    var state = attributes.getValue("state");
    return new SheetEntry(
        String.valueOf(attributes.getValue("name")),
        "hidden".equals(state) || "veryHidden".equals(state),
        relation);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (name != null) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (local.equals("definedName") && name != null) {
      names.put(name, text.toString());
      name = null;
    }
  }

  static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
