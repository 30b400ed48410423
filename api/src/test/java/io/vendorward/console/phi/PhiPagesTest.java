package io.vendorward.console.phi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.web.AgreementUseCases;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.CoverageWords;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.phi.web.VendorFinders;
import io.vendorward.settings.web.TenantDayConfiguration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = {
      CoverageListPage.class,
      FlowPage.class,
      NewFlowPages.class,
      FlowChangePages.class,
      DeterminationPages.class
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
  FlowFormPage.class,
  FlowViews.class,
  DeterminationViews.class,
  CoverageWords.class
})
class PhiPagesTest {

  private static final String NEW =
      "/console/vendors/" + PhiSlice.VENDOR + "/engagements/" + PhiSlice.HOSTING + "/phi/new";

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;
  private Staff privacy;

  @BeforeEach
  void aServiceOfAVendor() {
    service.begin();
    privacy = Staff.as(client, Role.PRIVACY);
  }

  @Test
  void showsAServiceThatNobodyDescribedAndLeadsToItsForm() {
    assertThat(privacy.page("/console/phi")).contains("No patient data flows yet");
    service.judge();
    assertThat(privacy.page("/console/phi"))
        .contains(
            "Not described: EHR hosting",
            "Uncovered",
            "There is no agreement in writing for this service.",
            "href=\"" + NEW + "\"",
            "Uncovered (1)");
    assertThat(privacy.part("/console/phi?status=COVERED&asOf=2026-05-01")).startsWith("<div");
    assertThat(privacy.page("/console/phi?status=x&asOf=y&vendor=z")).contains("EHR hosting");
  }

  @Test
  void describesAFlowAndSaysWhyItIsNotCovered() {
    assertThat(privacy.page(NEW)).contains("Which health information flows for this service?");
    String flow = described();
    assertThat(privacy.page(flow))
        .contains(
            "Charts to the host",
            "Was it covered on",
            "There is no agreement in writing for this service.",
            "Its coverage over time",
            "<svg class=\"timeline\"",
            "Clinical notes and results",
            "Something changes");
    assertThat(privacy.page(flow + "?asOf=2026-02-28")).contains("It did not flow on that day");
    assertThat(privacy.page(flow + "?knownAt=2026-11-01"))
        .contains("that was before records began");
  }

  @Test
  void drawsTheFlowsOfOneVendor() {
    described();
    assertThat(privacy.page("/console/phi?vendor=" + PhiSlice.VENDOR))
        .contains("<svg class=\"flow-map\"", "EHR", "Charts to the host: Uncovered");
    assertThat(privacy.page("/console/phi")).doesNotContain("flow-map");
  }

  @Test
  void keepsWhatWasTypedWhereSomethingIsWrong() {
    var typed = new HashMap<>(flow());
    typed.put("from", "");
    typed.put("regionsAtRest", "Mars");
    assertThat(privacy.refused(NEW, typed))
        .contains("Charts to the host", "From which day on?: is needed", "country codes", "Mars");
  }

  @Test
  void amendsCorrectsEndsAndResumes() {
    String flow = described();
    assertThat(privacy.page(flow + "/amend")).contains("What is otherwise, and from which day?");
    var changed = new HashMap<>(flow());
    changed.put("version", "1");
    changed.put("from", "2026-07-01");
    changed.put("purpose", "MODEL_TRAINING");
    assertThat(privacy.done(flow + "/amend", changed)).isEqualTo(flow);
    assertThat(privacy.page(flow)).contains("Not permitted", "Training models");
    assertThat(privacy.refused(flow + "/amend", changed)).contains("Somebody else changed this");
    assertThat(privacy.page(flow + "/correct")).contains("What was true from this day on?");
    changed.put("version", "2");
    changed.put("purpose", "SERVICE");
    assertThat(privacy.done(flow + "/correct", changed)).isEqualTo(flow);
    assertThat(privacy.done(flow + "/end", Map.of("version", "3", "lastDay", "2026-12-31")))
        .isEqualTo(flow);
    assertThat(privacy.page(flow)).contains("It had not ended");
    assertThat(privacy.done(flow + "/resume", Map.of("version", "4"))).isEqualTo(flow);
    assertThat(privacy.refused(flow + "/end", Map.of("version", "5", "lastDay", "")))
        .contains("is needed");
  }

  @Test
  void offersNothingToThoseWhoOnlyRead() {
    String flow = described();
    assertThat(Staff.as(client, Role.REVIEWER).page(flow)).doesNotContain("Something changes");
  }

  private String described() {
    return privacy.done(NEW, flow());
  }

  private static Map<String, String> flow() {
    return Map.ofEntries(
        Map.entry("name", "Charts to the host"),
        Map.entry("source", "EHR"),
        Map.entry("from", "2026-03-01"),
        Map.entry("purpose", "SERVICE"),
        Map.entry("types", "CLINICAL"),
        Map.entry("sensitiveKnown", "YES"),
        Map.entry("electronic", "YES"),
        Map.entry("records", "UNKNOWN"),
        Map.entry("direction", "TO_VENDOR"),
        Map.entry("obligation", "NO"),
        Map.entry("regionsAtRest", "us, CA"));
  }

  @Test
  void determinesThatNoAgreementIsNeededAndThatItIsAfterAll() {
    String flow = described();
    String path = NEW.replace("/phi/new", "/determinations");
    assertThat(privacy.page(path)).contains("Nothing was determined", "A conduit");
    assertThat(privacy.refused(path, determined("DE_IDENTIFIED", "")))
        .contains("this ground holds only with a document", "Pat Doe");
    assertThat(privacy.done(path, determined("CONDUIT", ""))).isEqualTo(path);
    assertThat(privacy.page(flow)).contains("No agreement needed");
    var page = privacy.page(path);
    assertThat(page).contains("A conduit: it carries and never stores", "by Pat Doe");
    var id = page.replaceAll("(?s).*determinations/([0-9a-f-]{36})/end.*", "$1");
    assertThat(privacy.refused(path + "/" + id + "/end", Map.of("version", "1")))
        .contains("is needed");
    assertThat(
            privacy.done(path + "/" + id + "/end", Map.of("version", "1", "lastDay", "2026-04-30")))
        .isEqualTo(path);
    assertThat(privacy.page(flow)).contains("Uncovered");
  }

  private static Map<String, String> determined(String ground, String document) {
    return Map.of(
        "ground", ground,
        "document", document,
        "firstDay", "2026-03-01",
        "reviewOn", "2027-03-01",
        "decidedBy", "Pat Doe");
  }
}
