package io.vendorward.isolation;

/** A hospital's life with a vendor, over every page of the console and the portal. */
final class PageLife {

  private final Walk walk;
  private final Mails mails;

  PageLife(Walk walk) {
    this.walk = walk;
    this.mails = new Mails(walk.town(), walk.story());
  }

  void live() {
    walk.go(VendorPageRows.PROFILE);
    walk.go(VendorPageRows.PEOPLE);
    VendorRows.ENTITIES.forEach(walk::aside);
    walk.go(SettingsPageRows.LEGAL_ENTITIES);
    walk.go(VendorPageRows.SERVICES);
    walk.go(PhiPageRows.ROWS);
    walk.go(AgreementPageRows.ROWS);
    templates();
    recorded();
    walk.go(AssessmentPageRows.CANCELLED);
    walk.go(VendorPageRows.ENDS);
    walk.go(SettingsPageRows.SELF);
    walk.go(SettingsPageRows.PEOPLE);
    walk.go(SettingsPageRows.TOOLS);
    papers();
    portal();
    walk.go(TemplatePageRows.RETIREMENT);
  }

  private void templates() {
    walk.go(TemplatePageRows.DRAFT);
    walk.aside(Row.row("getTemplateVersion", "template", "1").keeps("version"));
    walk.go(TemplatePageRows.NEXT);
    walk.go(TemplatePageRows.UPLOAD);
    walk.await(TemplatePageRows.IMPORT, reply -> reply.body().contains("/mapping\""));
    walk.go(TemplatePageRows.MAPPING);
  }

  /** A tool enters the answers: there is no page for that. */
  private void recorded() {
    walk.go(AssessmentPageRows.sent("assessment.recorded", "contact.colleague"));
    mails.keepLink("colleague");
    AssessmentRows.RECORDED.forEach(walk::aside);
    walk.await(AssessmentRows.SCORE, Reply::succeeded);
    walk.aside(AssessmentRows.FINDING);
    walk.go(AssessmentPageRows.REVIEWED);
    walk.go(AssessmentPageRows.FINDINGS);
  }

  /** Before the vendor's person arrives: they find the agreements in their inbox. */
  private void papers() {
    walk.go(PaperPageRows.TO_A_COLLEAGUE);
    mails.keepLink("colleague");
    walk.go(PaperPageRows.TO_WHOEVER_IS_ASKED);
    mails.keepLink("asked");
  }

  private void signed() {
    walk.go(PaperPageRows.PROPOSED);
    walk.go(PaperPageRows.SENT);
    walk.go(PaperPageRows.DECLINED);
    walk.await(PaperPageRows.STANDING, reply -> reply.body().contains("Being discussed"));
    walk.go(PaperPageRows.SENT);
    walk.go(PaperPageRows.SIGNED);
    walk.await(PaperPageRows.STANDING, reply -> reply.body().contains("Signed by both sides"));
  }

  private void portal() {
    walk.go(AssessmentPageRows.sent("assessment", "contact"));
    mails.keepLink("asked");
    walk.go(PortalPageRows.ARRIVAL);
    walk.go(AssessmentPageRows.linkAgain("assessment"));
    mails.keepLink("asked");
    walk.go(PortalPageRows.ANSWERS);
    signed();
    walk.go(PortalPageRows.DEPARTURE);
  }
}
