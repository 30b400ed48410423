package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import io.vendorward.journey.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Questionnaires: written by hand, and made of workbooks. */
final class TemplateRows {

  static final List<Row> DRAFT =
      List.of(
          row("createTemplate").body("{\"name\": \"{{word:staff}}\"}").keeps("template"),
          row("changeTemplate", "template")
              .after("getTemplate")
              .body("{\"name\": \"{{word:staff}}\"}"),
          row("listTemplates").query("limit=200").shows("template"),
          row("startTemplateVersion", "template")
              .body(
                  """
                  {"title": "{{word:vendor}}", "introduction": "{{word:vendor}}", "sections": []}\
                  """),
          row("listTemplateVersions", "template"),
          row("changeTemplateDraft", "template", "1")
              .after("getTemplateVersion")
              .body("{\"sections\": [{\"key\": \"S1\", \"title\": \"{{word:vendor}}\"}]}"));

  static final List<Row> QUESTIONS =
      Stream.of(
              Stream.of("Q1", "Q2", "Q3")
                  .map(key ->
                      row("addTemplateQuestion", "template", "1")
                          .after("getTemplateVersion")
                          .body(question(key))),
              Stream.of(
                  row("replaceTemplateQuestion", "template", "1", "Q1")
                      .after("getTemplateVersion")
                      .body(question("Q1")),
                  row("getTemplateQuestion", "template", "1", "Q1"),
                  row("listTemplateQuestions", "template", "1"),
                  row("changeTemplateQuestions", "template", "1")
                      .after("getTemplateVersion")
                      .body("{\"keys\": [\"Q1\"], \"weight\": 2}"),
                  row("deleteTemplateQuestion", "template", "1", "Q3").after("getTemplateVersion")))
          .flatMap(rows -> rows)
          .toList();

  static final List<Row> VERSIONS =
      List.of(
          row("publishTemplateVersion", "template", "1")
              .after("getTemplateVersion")
              .body("{}")
              .keeps("version"),
          row("startTemplateVersion", "template").body("{\"basedOn\": 1}"),
          row("deleteTemplateDraft", "template", "2").after("getTemplateVersion"));

  static final Row RETIREMENT =
      row("retireTemplateVersion", "template", "1").after("getTemplateVersion").body("{}");

  static final Row IMPORT =
      row("startTemplateImport")
          .query("fileName={{word:staff}}.xlsx")
          .file(Workbooks.MEDIA_TYPE, new String(Workbooks.small(), StandardCharsets.ISO_8859_1))
          .keeps("import", "/templateImport")
          .keeps("operation", "/operation");

  static final Row CANCELLATION = row("cancelOperation", "operation").body("{}");

  static final Row ANALYSIS = row("readOperation", "operation");

  static final List<Row> MAPPING =
      List.of(
          ANALYSIS,
          row("listOperations").shows("operation"),
          row("correctImportMapping", "import").after("getTemplateImport").body("{{mapping}}"),
          row("applyTemplateImport", "import")
              .after("getTemplateImport")
              .body("{\"templateId\": \"{{template}}\", \"name\": \"{{word:staff}}\"}"));

  private TemplateRows() {}

  private static String question(String key) {
    return """
    {"key": "%s", "section": "S1", "type": "YES_NO_NA", "text": "{{word:vendor}}",
     "guidance": "{{word:vendor}}", "internalNote": "{{word:staff}}",
     "judgement": {"compliant": ["YES"]},
     "finding": {"severity": "HIGH", "text": "{{word:staff}}"}}\
    """
        .formatted(key);
  }
}
