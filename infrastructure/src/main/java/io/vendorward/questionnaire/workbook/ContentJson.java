package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookContent.Cell;
import io.vendorward.questionnaire.WorkbookContent.DropDown;
import io.vendorward.questionnaire.WorkbookContent.Row;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import io.vendorward.questionnaire.WorkbookContent.Value;
import io.vendorward.questionnaire.usecase.WorkbookReading;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the child process says: one JSON object, either content or a refusal. */
final class ContentJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ContentJson() {}

  static void write(WorkbookReading reading, OutputStream out) {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      switch (reading) {
        case WorkbookReading.Read(WorkbookContent content) -> {
          json.writeArrayPropertyStart("sheets");
          content.sheets().forEach(sheet -> write(sheet, json));
          json.writeEndArray();
        }
        case WorkbookReading.Refused(WorkbookReading.Reason reason, String detail) -> {
          json.writeStringProperty("refused", reason.name());
          json.writeStringProperty("detail", detail);
        }
      }
      json.writeEndObject();
    }
  }

  private static void write(Sheet sheet, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", sheet.name());
    json.writeBooleanProperty("hidden", sheet.hidden());
    json.writeArrayPropertyStart("rows");
    for (Row row : sheet.rows()) {
      json.writeStartObject();
      json.writeNumberProperty("number", row.number());
      json.writeArrayPropertyStart("cells");
      row.cells().forEach(cell -> write(cell, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("dropDowns");
    sheet.dropDowns().forEach(dropDown -> write(dropDown, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Cell cell, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("column", cell.column());
    switch (cell.value()) {
      case Value.Text(String text) -> json.writeStringProperty("text", text);
      case Value.Numeric(BigDecimal number) -> json.writeStringProperty("number", "" + number);
      case Value.Flag(boolean flag) -> json.writeBooleanProperty("flag", flag);
      case Value.Day(LocalDate day) -> json.writeStringProperty("day", day.toString());
    }
    json.writeBooleanProperty("bold", cell.bold());
    json.writeNumberProperty("indent", cell.indent());
    json.writeEndObject();
  }

  private static void write(DropDown dropDown, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("firstColumn", dropDown.firstColumn());
    json.writeStringProperty("lastColumn", dropDown.lastColumn());
    json.writeNumberProperty("firstRow", dropDown.firstRow());
    json.writeNumberProperty("lastRow", dropDown.lastRow());
    json.writeArrayPropertyStart("options");
    dropDown.options().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  static WorkbookReading read(byte[] answer) {
    var root = JSON.readTree(answer);
    return root.has("refused")
        ? new WorkbookReading.Refused(
            WorkbookReading.Reason.valueOf(root.get("refused").asString()),
            root.get("detail").asString())
        : new WorkbookReading.Read(
            new WorkbookContent(root.get("sheets").valueStream().map(ContentJson::sheet).toList()));
  }

  private static Sheet sheet(JsonNode sheet) {
    return new Sheet(
        sheet.get("name").asString(),
        sheet.get("hidden").asBoolean(),
        sheet.get("rows").valueStream().map(ContentJson::row).toList(),
        sheet.get("dropDowns").valueStream().map(ContentJson::dropDown).toList());
  }

  private static Row row(JsonNode row) {
    return new Row(
        row.get("number").asInt(), row.get("cells").valueStream().map(ContentJson::cell).toList());
  }

  private static Cell cell(JsonNode cell) {
    return new Cell(
        cell.get("column").asString(),
        value(cell),
        cell.get("bold").asBoolean(),
        cell.get("indent").asInt());
  }

  private static Value value(JsonNode cell) {
    if (cell.has("text")) {
      return new Value.Text(cell.get("text").asString());
    }
    if (cell.has("number")) {
      return new Value.Numeric(new BigDecimal(cell.get("number").asString()));
    }
    return cell.has("flag")
        ? new Value.Flag(cell.get("flag").asBoolean())
        : new Value.Day(LocalDate.parse(cell.get("day").asString()));
  }

  private static DropDown dropDown(JsonNode list) {
    return new DropDown(
        list.get("firstColumn").asString(),
        list.get("lastColumn").asString(),
        list.get("firstRow").asInt(),
        list.get("lastRow").asInt(),
        list.get("options").valueStream().map(JsonNode::asString).toList());
  }
}
