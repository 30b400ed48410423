package io.vendorward.console.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.web.AgreementUseCases;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.phi.web.VendorFinders;
import io.vendorward.settings.web.TenantDayConfiguration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = {
      AgreementListPage.class,
      AgreementPage.class,
      AgreementSteps.class,
      NewAgreementPages.class,
      WordingPages.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  TenantDayConfiguration.class,
  AgreementUseCases.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PhiSlice.class,
  VendorFinders.class,
  AgreementForms.class,
  AgreementViews.class,
  CounterpartyNames.class,
  TermsFormPage.class
})
class AgreementPagesTest {

  private static final String NEW = "/console/vendors/" + PhiSlice.VENDOR + "/agreements/new";

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;
  private Staff privacy;

  @BeforeEach
  void aServiceOfAVendor() {
    service.begin();
    privacy = Staff.as(client, Role.PRIVACY);
  }

  @Test
  void goesFromDraftToForceAndCoversWhatItIsFor() {
    assertThat(privacy.page("/console/agreements")).contains("No agreement yet");
    assertThat(privacy.page(NEW)).contains("What do we agree on with this vendor?", "EHR hosting");
    String agreement = privacy.done(NEW, terms());
    assertThat(privacy.page(agreement))
        .contains("Agreement on hosting", "Draft", "Not yet reviewed", "45 CFR 164.504(e)(2)(i)");
    step(agreement, "negotiate", 1);
    step(agreement, "send", 2);
    assertThat(privacy.page(agreement)).contains("Out for signature", "Call back");
    step(agreement, "recall", 3);
    step(agreement, "send", 4);
    sign(agreement, "VENDOR", "vendorEntities", PhiSlice.VENDOR_INC.value(), 5);
    assertThat(privacy.page(agreement)).contains("Partially executed");
    sign(agreement, "TENANT", "ownEntities", PhiSlice.HOSPITAL.value(), 6);
    assertThat(privacy.page(agreement))
        .contains(
            "In force",
            "4 days later than its effective date",
            "Not described: EHR hosting",
            "Not verified",
            "Pat Doe, for the vendor");
    assertThat(privacy.page("/console/agreements"))
        .contains("Agreement on hosting", "MedHost, LLC", "BAA-000001", "In force");
  }

  @Test
  void keepsWhatWasTypedWhereSomethingIsWrong() {
    var typed = new HashMap<>(terms());
    typed.put("lasting", "FIXED");
    typed.put("lastDay", "2026-01-01");
    typed.put("place.R4", "Section 4");
    assertThat(privacy.refused(NEW, typed))
        .contains("lies before the agreement takes effect", "Section 4", "Agreement on hosting");
    typed.put("lastDay", "");
    assertThat(privacy.refused(NEW, typed)).contains("Last day: is needed");
  }

  @Test
  void reviewsAmendsCorrectsAndEnds() {
    String agreement = privacy.done(NEW, terms());
    assertThat(privacy.page(agreement + "/redraft")).contains("What is this version to say?");
    var worded = new HashMap<>(terms());
    worded.put("version", "1");
    worded.put("number", "1");
    assertThat(privacy.done(agreement + "/redraft", worded)).isEqualTo(agreement);
    sign(agreement, "VENDOR", "vendorEntities", PhiSlice.VENDOR_INC.value(), 2);
    sign(agreement, "TENANT", "ownEntities", PhiSlice.HOSPITAL.value(), 3);
    worded.put("version", "4");
    worded.put("clause.R5", "ABSENT");
    worded.put("place.R5", "nowhere");
    assertThat(privacy.done(agreement + "/review", worded)).isEqualTo(agreement);
    assertThat(privacy.page(agreement)).contains("Absent", "nowhere");
    worded.put("version", "5");
    worded.put("clause.R5", "PRESENT");
    assertThat(privacy.refused(agreement + "/review", worded)).contains("was known already");
    assertThat(privacy.done(agreement + "/correct", worded)).isEqualTo(agreement);
    worded.put("version", "6");
    assertThat(privacy.done(agreement + "/amend", worded)).isEqualTo(agreement);
    assertThat(privacy.page(agreement)).contains("Version 2");
    step(agreement, "withdraw", 7, "2");
    assertThat(privacy.page(agreement)).contains("Amend", "Does it end before its time?");
    assertThat(
            privacy.done(
                agreement + "/terminate",
                Map.of("version", "8", "number", "1", "lastDay", "2026-12-31", "reason", "MUTUAL")))
        .isEqualTo(agreement);
    assertThat(privacy.page(agreement)).contains("terminated, last day");
    assertThat(
            privacy.done(
                agreement + "/reinstate",
                Map.of("version", "9", "number", "1", "lastDay", "2026-12-31")))
        .isEqualTo(agreement);
  }

  @Test
  void leavesWhatBindsToThoseWhoSignOff() {
    String agreement = privacy.done(NEW, terms());
    assertThat(Staff.as(client, Role.ANALYST).page(agreement))
        .contains("Open to negotiation")
        .doesNotContain("Put out for signature", "Who signed?");
    Staff.as(client, Role.ANALYST)
        .send(agreement + "/send", Map.of("version", "1", "number", "1"))
        .expectStatus()
        .isForbidden();
  }

  private void step(String agreement, String act, int version) {
    step(agreement, act, version, "1");
  }

  private void step(String agreement, String act, int version, String number) {
    assertThat(
            privacy.done(
                agreement + "/" + act,
                Map.of("version", Integer.toString(version), "number", number)))
        .isEqualTo(agreement);
  }

  private void sign(String agreement, String side, String field, UUID entity, int version) {
    assertThat(
            privacy.done(
                agreement + "/signatures",
                Map.of(
                    "version",
                    Integer.toString(version),
                    "number",
                    "1",
                    "side",
                    side,
                    "on",
                    "2026-03-05",
                    "signatory",
                    "Pat Doe",
                    field,
                    entity.toString())))
        .isEqualTo(agreement);
  }

  private static Map<String, String> terms() {
    return Map.of(
        "title", "Agreement on hosting",
        "kind", "BUSINESS_ASSOCIATE_AGREEMENT",
        "effectiveDate", "2026-03-01",
        "lasting", "UNTIL_TERMINATED",
        "servicesReach", "LISTED",
        "services", PhiSlice.HOSTING.toString(),
        "usesReach", "ALL",
        "breachAmount", "5",
        "breachUnit", "BUSINESS_DAYS",
        "sources", "Master services agreement | 12-18");
  }
}
