package io.vendorward.isolation;

import java.util.function.Predicate;

/** A hospital's life with a vendor, over every operation of the API. */
final class ApiLife {

  /** More than are analysed before the last one is cancelled: a hospital's are done in turn. */
  private static final int IMPORTS_BEFORE = 3;

  private final Walk walk;
  private final Story story;
  private final Mails mails;

  ApiLife(Walk walk) {
    this.walk = walk;
    this.story = walk.story();
    this.mails = new Mails(walk.town(), story);
  }

  void live() {
    walk.go(VendorRows.VENDOR);
    walk.go(VendorRows.CONTACTS);
    walk.go(VendorRows.ENTITIES);
    walk.go(VendorRows.ENGAGEMENTS);
    walk.go(PhiFlowRows.ROWS);
    walk.go(AgreementRows.ROWS);
    walk.go(CoverageRows.ROWS);
    walk.go(TemplateRows.DRAFT);
    walk.go(TemplateRows.QUESTIONS);
    walk.go(TemplateRows.VERSIONS);
    imports();
    recorded();
    walk.go(AssessmentRows.CANCELLED);
    walk.go(VendorRows.ENDS);
    walk.go(PeopleRows.ROWS);
    parkedJob();
    papers();
    portal();
    signed();
    walk.go(TemplateRows.RETIREMENT);
  }

  private void imports() {
    for (int i = 0; i < IMPORTS_BEFORE; i++) {
      walk.aside(TemplateRows.IMPORT);
    }
    walk.go(TemplateRows.IMPORT);
    walk.go(TemplateRows.CANCELLATION);
    walk.go(TemplateRows.IMPORT);
    walk.await(
        TemplateRows.ANALYSIS, reply -> reply.json().path("status").asString().equals("SUCCEEDED"));
    String mapping =
        walk.await(Row.row("getTemplateImport", "import"), Reply::succeeded)
            .json()
            .path("mapping")
            .toString();
    story.keep("mapping", mapping);
    walk.go(TemplateRows.MAPPING);
  }

  /** A tool enters what the vendor mailed in: one yes, one no. */
  private void recorded() {
    walk.go(AssessmentRows.sent("assessment.recorded", "contact.colleague"));
    mails.keepLink("colleague");
    walk.go(AssessmentRows.RECORDED);
    walk.await(AssessmentRows.SCORE, Reply::succeeded);
    walk.go(AssessmentRows.REVIEW);
    walk.go(AssessmentRows.FINDINGS);
  }

  private void parkedJob() {
    var database = walk.town().stack().database();
    story.keep("job", LookInside.parkedJob(database, story.hospital()).toString());
    walk.go(PeopleRows.PARKED_JOB);
  }

  private void portal() {
    walk.go(AssessmentRows.sent("assessment", "contact"));
    mails.keepLink("asked");
    walk.go(PortalRows.ARRIVAL);
    walk.go(AssessmentRows.linkAgain("assessment", "contact"));
    mails.keepLink("asked");
    walk.go(PortalRows.ANSWERS);
  }

  /** Before the vendor's person arrives: they find the agreements in their inbox. */
  private void papers() {
    walk.go(PaperRows.TO_A_COLLEAGUE);
    mails.keepLink("colleague");
    walk.go(PaperRows.TO_WHOEVER_IS_ASKED);
    mails.keepLink("asked");
  }

  private void signed() {
    walk.go(PaperRows.PROPOSED);
    walk.go(PaperRows.SENT);
    walk.go(PaperRows.DECLINED);
    walk.await(PaperRows.STANDING, stands("IN_NEGOTIATION"));
    walk.go(PaperRows.SENT);
    walk.go(PaperRows.SIGNED);
    walk.await(PaperRows.STANDING, stands("FULLY_EXECUTED"));
  }

  private static Predicate<Reply> stands(String status) {
    return reply -> reply.json().path("status").asString().equals(status);
  }

  /** The vendor's person signs out. */
  void leave() {
    walk.go(PortalRows.DEPARTURE);
  }
}
