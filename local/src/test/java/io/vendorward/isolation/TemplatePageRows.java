package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import io.vendorward.journey.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The console's pages of questionnaires. */
final class TemplatePageRows {

  private static final String TEMPLATE = "/console/templates/{id}";
  private static final String VERSION = TEMPLATE + "/versions/{number}";
  private static final String IMPORTS = "/console/template-imports";

  static final List<Row> DRAFT =
      List.of(
          row("POST /console/templates/new")
              .after("GET /console/templates/new")
              .body("name={{word:staff}}")
              .keeps("template"),
          row("POST " + TEMPLATE + "/name", "template")
              .after("GET " + TEMPLATE)
              .body("name={{word:staff}}"),
          row("GET /console/templates"),
          row("POST " + VERSION + "/heading", "template", "1")
              .after("GET " + VERSION + "/heading")
              .body(
                  """
                  title={{word:vendor}}
                  introduction={{word:vendor}}
                  sections=S1: {{word:vendor}}
                  """),
          question("Q1"),
          question("Q2"),
          question("Q3"),
          row("POST " + VERSION + "/questions", "template", "1")
              .after("GET " + VERSION)
              .body(
                  """
                  keys=Q1
                  weight=2
                  """),
          row("POST " + VERSION + "/question/remove", "template", "1")
              .after("GET " + VERSION + "/question", "key=Q3"),
          row("POST " + VERSION + "/publish", "template", "1")
              .after("GET " + VERSION + "/publish"));

  static final List<Row> NEXT =
      List.of(
          row("POST " + TEMPLATE + "/versions", "template").after("GET " + TEMPLATE),
          row("POST " + VERSION + "/delete", "template", "2").after("GET " + VERSION));

  static final Row RETIREMENT =
      row("POST " + VERSION + "/retire", "template", "1").after("GET " + TEMPLATE);

  static final List<Row> UPLOAD =
      List.of(
          row("GET " + IMPORTS),
          row("POST " + IMPORTS + "/form").file(Route.inParts("multipart/form-data"), form()),
          row("POST " + IMPORTS)
              .query("fileName={{word:staff}}.xlsx")
              .file(
                  "application/octet-stream",
                  new String(Workbooks.small(), StandardCharsets.ISO_8859_1))
              .keeps("import"));

  static final Row IMPORT = row("GET " + IMPORTS + "/{id}", "import");

  static final List<Row> MAPPING =
      List.of(
          row("POST " + IMPORTS + "/{id}/mapping", "import")
              .after("GET " + IMPORTS + "/{id}")
              .body("severity=HIGH"),
          row("POST " + IMPORTS + "/{id}/apply", "import")
              .after("GET " + IMPORTS + "/{id}")
              .body("name={{word:staff}}"));

  private TemplatePageRows() {}

  private static String form() {
    return "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"asked.xlsx\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n"
        + new String(Workbooks.small(), StandardCharsets.ISO_8859_1)
        + "\r\n--part--\r\n";
  }

  private static Row question(String key) {
    return row("POST " + VERSION + "/question", "template", "1")
        .after("GET " + VERSION + "/question", "section=S1")
        .body(
            """
            key=%s
            text={{word:vendor}}
            guidance={{word:vendor}}
            goodAnswers=YES
            severity=HIGH
            findingText={{word:staff}}
            internalNote={{word:staff}}
            """
                .formatted(key));
  }
}
