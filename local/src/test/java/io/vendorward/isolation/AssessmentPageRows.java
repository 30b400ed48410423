package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** The console's pages of assessments, of their review, and of what came out. */
final class AssessmentPageRows {

  private static final String ASSESSMENT = "/console/assessments/{id}";
  private static final String REVIEW = ASSESSMENT + "/review";
  private static final String NEW = "/console/vendors/{vendorId}/assessments/new";
  private static final String FINDING = "/console/findings/{id}";

  static final List<Row> REVIEWED =
      List.of(
          row("GET " + ASSESSMENT + "/score", "assessment.recorded"),
          decision("Q1", "ACCEPTED"),
          decision("Q2", "ACCEPTED"),
          step("complete"),
          step("reopen"),
          decision("Q2", "TO_RETURN"),
          step("return"));

  static final List<Row> FINDINGS =
      List.of(
          row("GET /console/findings"),
          row("POST " + FINDING + "/dismiss", "finding")
              .after("GET " + FINDING)
              .body("reason={{word:staff}}"),
          row("POST " + FINDING + "/reopen", "finding").after("GET " + FINDING));

  static final List<Row> CANCELLED =
      List.of(
          row("GET /console/assessments/new"),
          created("assessment.cancelled", "contact"),
          row("POST " + ASSESSMENT + "/cancel", "assessment.cancelled")
              .after("GET " + ASSESSMENT + "/cancel"));

  private AssessmentPageRows() {}

  /** Asked of one contact. */
  static List<Row> sent(String assessment, String contact) {
    return List.of(
        created(assessment, contact),
        row("POST " + ASSESSMENT + "/send", assessment).after("GET " + ASSESSMENT + "/preview"),
        row("POST " + ASSESSMENT + "/due", assessment)
            .after("GET " + ASSESSMENT)
            .body("due={{day:40}}"),
        row("GET /console/assessments")
            .query("vendor={{vendor}}")
            .refusedWith(200)
            .shows(assessment));
  }

  /** The link is mailed once more. */
  static Row linkAgain(String assessment) {
    return row("POST " + ASSESSMENT + "/links", assessment).after("GET " + ASSESSMENT);
  }

  private static Row created(String assessment, String contact) {
    return row("POST " + NEW, "vendor")
        .after("GET " + NEW)
        .body(
            """
            template={{version}}
            engagement={{engagement}}
            contacts={{%s}}
            due={{day:30}}
            sender={{word:vendor}}
            """
                .formatted(contact))
        .keeps(assessment);
  }

  private static Row decision(String question, String verdict) {
    return row("POST " + REVIEW + "/decisions", "assessment.recorded")
        .after("GET " + REVIEW)
        .body(
            """
            question=%s
            verdict=%s
            comment={{word:%s}}
            """
                .formatted(question, verdict, verdict.equals("TO_RETURN") ? "colleague" : "staff"));
  }

  private static Row step(String name) {
    return row("POST " + REVIEW + "/" + name, "assessment.recorded").after("GET " + REVIEW);
  }
}
