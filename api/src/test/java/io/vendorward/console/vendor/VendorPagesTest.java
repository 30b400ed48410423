package io.vendorward.console.vendor;

import static io.vendorward.console.ConsoleSlice.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.identity.Role;
import io.vendorward.vendor.web.VendorPorts;
import io.vendorward.vendor.web.VendorUseCases;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;

/** What the pages of vendors say, and what their forms keep. */
@WebFluxTest(
    controllers = {
      VendorListPage.class,
      VendorPage.class,
      VendorFormPages.class,
      ContactPages.class,
      EngagementPages.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, VendorPorts.class, VendorUseCases.class, EngagementFormPage.class})
@ImportAutoConfiguration(ErrorWebFluxAutoConfiguration.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class VendorPagesTest {

  @Autowired WebTestClient client;

  @Test
  void asksForTheFirstVendor() {
    assertThat(page("/console/vendors"))
        .contains("No vendors yet", "href=\"/console/vendors/new\"", "St. Mary&#39;s Hospital")
        .doesNotContain("??");
  }

  @Test
  void showsNoButtonsToThoseWhoOnlyRead() {
    String page =
        body(client.mutateWith(as(Role.AUDITOR)).get().uri("/console/vendors").exchange());
    assertThat(page).contains("No vendors yet").doesNotContain("/console/vendors/new");
  }

  @Test
  void addsAVendorAndShowsIt() {
    String vendor = createdVendor();
    assertThat(page(vendor + "?notice=vendor.created"))
        .contains(
            "The vendor was added.",
            "United Seating",
            "VEN-000001",
            "Numotion",
            "Olive Owner",
            "Nov 24, 2026",
            "Nobody to write to yet")
        .doesNotContain("??");
    assertThat(page("/console/vendors?q=numo")).contains("United Seating");
    assertThat(page("/console/vendors?q=zephyr")).contains("No vendor fits");
    assertThat(page("/console/vendors?status=ARCHIVED")).doesNotContain("United Seating");
    assertThat(page("/console/vendors?status=NONSENSE&sort=nonsense&cursor=nonsense"))
        .contains("United Seating");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrongWhere() {
    String page =
        body(
            post(
                "/console/vendors/new",
                form("legalName", "")
                    .with("tradingNames", "Numo <b>tion")
                    .with("ein", "12-34")
                    .with("externalIds", "no colon")));
    assertThat(page)
        .contains(
            "2 things have to be put right",
            "href=\"#legalName\"",
            "Legal name: is needed",
            "aria-invalid=\"true\"",
            "value=\"12-34\"",
            "Numo &lt;b&gt;tion")
        .doesNotContain("??");
    page = body(post("/console/vendors/new", form("legalName", "MedHost").with("ein", "12-34")));
    assertThat(page).contains("EIN: is not a well-formed number of its kind");
  }

  @Test
  void keepsWhatWasTypedOverAStaleVersion() {
    String vendor = createdVendor();
    var mine = form("legalName", "Mine").with("version", "1");
    post(vendor + "/edit", form("legalName", "Theirs").with("version", "1"))
        .expectStatus()
        .isSeeOther();
    String page = body(post(vendor + "/edit", mine));
    assertThat(page).contains("Somebody else changed this", "value=\"Mine\"", "value=\"2\"");
  }

  @Test
  void asksBeforeArchivingAndThenTakesNoChanges() {
    String vendor = createdVendor();
    assertThat(page(vendor + "/archive")).contains("This cannot be undone");
    post(vendor + "/archive", form("version", "1")).expectStatus().isSeeOther();
    assertThat(page(vendor))
        .contains("This vendor is archived")
        .doesNotContain(vendor + "/edit", vendor + "/contacts/new");
  }

  @Test
  void addsChangesAndRemovesAContact() {
    String vendor = createdVendor();
    var sam = form("name", "Sam Secure").with("email", "sam@medhost.example");
    post(vendor + "/contacts/new", sam).expectStatus().isSeeOther();
    assertThat(body(post(vendor + "/contacts/new", sam)))
        .contains("belongs to another contact of this vendor");
    assertThat(body(post(vendor + "/contacts/new", form("name", "Kim").with("email", "kim"))))
        .contains("E-mail address: is not an e-mail address", "value=\"kim\"");
    String page = page(vendor);
    assertThat(page).contains("Sam Secure", "Writes go here first");
    String contact = page.replaceAll("(?s).*href=\"(" + vendor + "/contacts/[0-9a-f-]+)\".*", "$1");
    assertThat(page(contact)).contains("Change Sam Secure", "closes for it");
    post(contact + "/remove", form("version", "1")).expectStatus().isSeeOther();
    assertThat(page(vendor)).contains("Nobody to write to yet");
  }

  @Test
  void addsAndEndsAnEngagementWithoutAskingForLegalEntities() {
    String vendor = createdVendor();
    assertThat(page(vendor + "/engagements/new"))
        .contains("What does it do with protected health information?")
        .doesNotContain("legal entities", "??");
    var hosting =
        form("serviceName", "EHR hosting")
            .with("phi", "MAINTAINS")
            .with("phi", "NONE")
            .with("startsOn", "2026-01-01");
    assertThat(body(post(vendor + "/engagements/new", hosting)))
        .contains("says none and something else at once", "value=\"EHR hosting\"");
    var right =
        form("serviceName", "EHR hosting").with("phi", "MAINTAINS").with("startsOn", "2026-01-01");
    post(vendor + "/engagements/new", right).expectStatus().isSeeOther();
    String page = page(vendor);
    assertThat(page)
        .contains("EHR hosting", "PHI: Stores it, encrypted or not", "since Jan 1, 2026");
    String engagement =
        page.replaceAll("(?s).*href=\"(" + vendor + "/engagements/[0-9a-f-]+)\".*", "$1");
    assertThat(page(engagement)).contains("Change EHR hosting", "End this engagement");
    assertThat(body(post(engagement + "/end", form("version", "1").with("endsOn", "2025-12-31"))))
        .contains("lies before the first day");
    post(engagement + "/end", form("version", "1").with("endsOn", "2026-12-31"))
        .expectStatus()
        .isSeeOther();
    assertThat(page(vendor)).contains("until Dec 31, 2026");
  }

  @Test
  void answersHtmxWithTheResultsOnly() {
    createdVendor();
    String part =
        body(
            client
                .mutateWith(as(Role.ANALYST))
                .get()
                .uri("/console/vendors?q=numo")
                .header("HX-Request", "true")
                .exchange());
    assertThat(part).contains("id=\"results\"", "United Seating").doesNotContain("<html");
  }

  @Test
  void saysThatThereIsNothing() {
    for (String address :
        List.of("/console/vendors/" + new UUID(1, 1), "/console/vendors/x", "/console/nowhere")) {
      client
          .mutateWith(as(Role.ANALYST))
          .get()
          .uri(address)
          .header("Accept", "text/html")
          .exchange()
          .expectStatus()
          .is4xxClientError()
          .expectBody(String.class)
          .value(page -> assertThat(page).contains("Vendorward", "<h1>").doesNotContain("??"));
    }
  }

  private String createdVendor() {
    var sent =
        post(
            "/console/vendors/new",
            form("legalName", "United Seating and Mobility, LLC")
                .with("tradingNames", "Numotion")
                .with("owner", "olive")
                .with("status", "ACTIVE"));
    return Objects.requireNonNull(
            sent.expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Location"))
        .replaceAll("\\?.*", "");
  }

  private WebTestClient.ResponseSpec post(String path, FormInserter<String> form) {
    return client.mutateWith(as(Role.ANALYST)).post().uri(path).body(form).exchange();
  }

  private String page(String path) {
    return body(client.mutateWith(as(Role.ANALYST)).get().uri(path).exchange());
  }

  private static String body(WebTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(String.class).returnResult().getResponseBody());
  }

  private static FormInserter<String> form(String field, String value) {
    return BodyInserters.fromFormData(field, value);
  }
}
