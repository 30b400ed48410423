package io.vendorward.console.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.web.AgreementUseCases;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.paper.web.PaperSlice;
import io.vendorward.paper.web.PaperUseCases;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.phi.web.VendorFinders;
import io.vendorward.settings.web.TenantDayConfiguration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = {
      AgreementPage.class,
      AgreementSteps.class,
      NewAgreementPages.class,
      WordingPages.class,
      PaperPages.class,
      SignPaperPage.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  TenantDayConfiguration.class,
  AgreementUseCases.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PaperUseCases.class,
  PhiSlice.class,
  PaperSlice.class,
  VendorFinders.class,
  AgreementForms.class,
  AgreementViews.class,
  PaperViews.class,
  CounterpartyNames.class,
  TermsFormPage.class
})
class PaperPagesTest {

  private static final String NEW = "/console/vendors/" + PhiSlice.VENDOR + "/agreements/new";

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;
  @Autowired PaperSlice.ThePeople people;
  private Staff privacy;

  @BeforeEach
  void aServiceOfAVendorWithAContact() {
    service.begin();
    people.begin();
    privacy = Staff.as(client, Role.PRIVACY);
  }

  @Test
  void aDraftIsPreviewedAndWhatIsMissingIsNamed() {
    var typed = new HashMap<>(terms());
    typed.put("returnDays", "");
    typed.put("typesReach", "UNKNOWN");
    String agreement = privacy.done(NEW, typed);
    assertThat(privacy.page(agreement + "/text"))
        .contains(
            "cannot be written from the clauses yet",
            "within how many days?",
            "Types of information: say which, or all.",
            agreement + "/redraft");
    typed.putAll(terms());
    typed.put("version", "1");
    typed.put("number", "1");
    privacy.done(agreement + "/redraft", typed);
    assertThat(privacy.page(agreement + "/text"))
        .contains("This is a draft of yours", "within 30 days", "between Somebody")
        .doesNotContain("Share with the vendor");
  }

  @Test
  void sharesTakesUpRefusesAndSigns() {
    String agreement = privacy.done(NEW, terms());
    String text = agreement + "/text";
    step(agreement, "negotiate", 1);
    assertThat(privacy.page(text)).contains("Share with the vendor", "Sam Secure");
    assertThat(privacy.refused(text + "/invitations", Map.of("right", "SIGN")))
        .contains("Who of the vendor may open it?: names none");
    assertThat(
            privacy.done(
                text + "/invitations",
                Map.of("contacts", PaperSlice.CONTACT.toString(), "right", "SIGN")))
        .isEqualTo(text);
    assertThat(privacy.refused(text + "/remarks", Map.of("number", "1", "article", "R7")))
        .contains("In your words: is needed");
    privacy.done(
        text + "/remarks", Map.of("number", "1", "article", "R12", "amount", "45", "text", "So?"));
    assertThat(privacy.page(text)).contains("Proposes: 45 days", "So?", "Your side");
    String answer = found(privacy.page(text), "action=\"([^\"]+/answer)\"");
    assertThat(privacy.refused(answer, Map.of("accepted", "no")))
        .contains("Say why you do not take it up");
    privacy.done(answer, Map.of("accepted", "yes", "text", ""));
    assertThat(privacy.page(text)).contains("Taken up", "within 45 days");
    assertThat(privacy.refused(answer, Map.of("accepted", "yes", "text", "")))
        .contains("was answered before");

    step(agreement, "send", 3);
    assertThat(privacy.page(text)).contains("Sign electronically", "has not signed yet");
    var signature =
        new HashMap<>(
            Map.of(
                "number", "1",
                "digest", "0".repeat(64),
                "name", "Ana Ruiz",
                "title", "Privacy officer",
                "consent", "yes",
                "authority", "yes"));
    assertThat(privacy.refused(text + "/sign", signature))
        .contains("reads otherwise than what you were shown", "Ana Ruiz");
    signature.put("digest", found(privacy.page(text), "name=\"digest\" value=\"([0-9a-f]+)\""));
    signature.remove("consent");
    assertThat(privacy.refused(text + "/sign", signature)).contains("Your consent: is needed");
    signature.put("consent", "yes");
    privacy.done(text + "/sign", signature);
    assertThat(privacy.page(text)).contains("Your signature is received");
    people.settle();
    assertThat(privacy.page(text))
        .contains("Ana Ruiz, Privacy officer, for the hospital", "The vendor has not signed yet");
    assertThat(privacy.page(text + "/document")).isEqualTo("PDF of Agreement on hosting");
  }

  @Test
  void leavesSigningToThoseWhoSignOffAndWordsToThoseWhoWrite() {
    String agreement = privacy.done(NEW, terms());
    step(agreement, "negotiate", 1);
    step(agreement, "send", 2);
    assertThat(Staff.as(client, Role.ANALYST).page(agreement + "/text"))
        .contains("Share with the vendor")
        .doesNotContain("Sign electronically");
    assertThat(Staff.as(client, Role.AUDITOR).page(agreement + "/text"))
        .contains("Agreement on hosting")
        .doesNotContain("Share with the vendor", "<textarea");
    Staff.as(client, Role.ANALYST)
        .send(agreement + "/text/sign", Map.of("number", "1"))
        .expectStatus()
        .isForbidden();
  }

  private void step(String agreement, String act, int version) {
    privacy.done(
        agreement + "/" + act, Map.of("version", Integer.toString(version), "number", "1"));
  }

  private static String found(String page, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static Map<String, String> terms() {
    var terms = new HashMap<String, String>();
    terms.put("title", "Agreement on hosting");
    terms.put("kind", "BUSINESS_ASSOCIATE_AGREEMENT");
    terms.put("ownParties", PhiSlice.HOSPITAL.toString());
    terms.put("theirParties", PhiSlice.VENDOR_INC.toString());
    terms.put("effectiveDate", "2026-03-01");
    terms.put("lasting", "UNTIL_TERMINATED");
    for (String respect :
        new String[] {"services", "uses", "types", "regionsAtRest", "regionsOfWorkers"}) {
      terms.put(respect + "Reach", "ALL");
    }
    terms.put("standardClauses", "yes");
    terms.put("breachAmount", "5");
    terms.put("breachUnit", "BUSINESS_DAYS");
    terms.put("incidentAmount", "48");
    terms.put("incidentUnit", "HOURS");
    terms.put("returnDays", "30");
    return terms;
  }
}
