package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** Assessments as the hospital sees them: asked, recorded for the vendor, reviewed. */
final class AssessmentRows {

  static final List<Row> RECORDED =
      List.of(
          row("recordAnswer", "assessment.recorded", "Q1")
              .byMachine()
              .first()
              .body(
                  """
                  {"value": {"choice": "YES"}, "note": "{{word:colleague}}",
                   "contactId": "{{contact.colleague}}"}\
                  """),
          row("clearRecordedAnswer", "assessment.recorded", "Q1")
              .byMachine()
              .query("contactId={{contact.colleague}}")
              .matching("\"1\""),
          row("recordAnswer", "assessment.recorded", "Q1")
              .byMachine()
              .matching("\"2\"")
              .body(
                  """
                  {"value": {"choice": "YES"}, "note": "{{word:colleague}}",
                   "contactId": "{{contact.colleague}}"}\
                  """),
          row("recordAnswers", "assessment.recorded")
              .byMachine()
              .body(
                  """
                  {"contactId": "{{contact.colleague}}", "answers": [
                    {"questionKey": "Q2", "value": {"choice": "NO"},
                     "note": "{{word:colleague}}", "version": 0}]}\
                  """),
          row("getAnswerHistory", "assessment.recorded", "Q1").byMachine(),
          row("listAssessmentQuestions", "assessment.recorded")
              .byMachine()
              .keeps("digest", "/sheet/answersDigest"),
          row("recordSubmission", "assessment.recorded")
              .byMachine()
              .body(
                  """
                  {"attestation":
                    {"name": "{{word:colleague}}", "title": "{{word:colleague}}", "accepted": true},
                   "answersDigest": "{{digest}}", "contactId": "{{contact.colleague}}"}\
                  """));

  static final Row SCORE = row("getScore", "assessment.recorded");

  static final List<Row> REVIEW =
      List.of(
          SCORE,
          row("listScores", "assessment.recorded"),
          row("decideAnswer", "assessment.recorded", "Q1")
              .first()
              .body("{\"verdict\": \"ACCEPTED\", \"comment\": \"{{word:staff}}\"}"),
          row("completeAssessment", "assessment.recorded").after("getAssessment").body("{}"),
          row("reopenAssessment", "assessment.recorded").after("getAssessment").body("{}"),
          row("returnAssessment", "assessment.recorded")
              .after("getAssessment")
              .body(
                  """
                  {"questions": [{"questionKey": "Q2", "reason": "{{word:colleague}}"}]}\
                  """));

  static final Row FINDING =
      row("listFindings")
          .query("assessment={{assessment.recorded}}")
          .refusedWith(200)
          .keeps("finding", "/data/0/id");

  static final List<Row> FINDINGS =
      List.of(
          FINDING,
          row("changeFinding", "finding")
              .after("getFinding")
              .body("{\"externalIds\": {\"tickets\": \"{{word:staff}}\"}}"),
          row("dismissFinding", "finding")
              .after("getFinding")
              .body("{\"reason\": \"{{word:staff}}\"}"),
          row("reopenFinding", "finding").after("getFinding").body("{}"),
          row("listFindings").query("vendor={{vendor}}").refusedWith(200).shows("finding"));

  static final List<Row> CANCELLED =
      List.of(
          created("assessment.cancelled", "contact"),
          row("cancelAssessment", "assessment.cancelled")
              .after("getAssessment")
              .body("{\"reason\": \"{{word:vendor}}\"}"));

  private AssessmentRows() {}

  /** Asked of one contact. */
  static List<Row> sent(String assessment, String contact) {
    return List.of(
        created(assessment, contact),
        row("previewAssessment", assessment),
        row("changeAssessment", assessment)
            .after("getAssessment")
            .body(
                """
                {"dueDate": "{{day:40}}", "externalIds": {"grc": "{{word:staff}}"},
                 "contactIds": ["{{%s}}"]}\
                """
                    .formatted(contact)),
        row("sendAssessment", assessment).after("getAssessment").body("{}"),
        row("listAssessments").query("vendorId={{vendor}}").refusedWith(200).shows(assessment));
  }

  /** The link is mailed once more, to this contact. */
  static Row linkAgain(String assessment, String contact) {
    return row("sendAssessmentLink", assessment)
        .body("{\"contactIds\": [\"{{%s}}\"]}".formatted(contact));
  }

  private static Row created(String assessment, String contact) {
    return row("createAssessment")
        .body(
            """
            {"vendorId": "{{vendor}}", "engagementId": "{{engagement}}",
             "templateVersionId": "{{version}}", "dueDate": "{{day:30}}",
             "senderName": "{{word:vendor}}", "contactIds": ["{{%s}}"]}\
            """
                .formatted(contact))
        .refusedWith(400)
        .keeps(assessment);
  }
}
