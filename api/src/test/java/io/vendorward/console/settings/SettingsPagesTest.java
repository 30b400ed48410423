package io.vendorward.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.IdentityProviderInMemory;
import io.vendorward.identity.web.StaffSlice;
import io.vendorward.settings.InMemorySettings;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.settings.web.SettingsUseCases;
import io.vendorward.tenancy.InMemoryTables;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the pages of settings say, and what their forms do. */
@WebFluxTest(
    controllers = {HospitalPage.class, MemberListPage.class, MemberPages.class, ClientPages.class},
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  StaffSlice.class,
  SettingsUseCases.class,
  SettingsPagesTest.Surroundings.class
})
@ImportAutoConfiguration(ErrorWebFluxAutoConfiguration.class)
class SettingsPagesTest {

  private static final String MEMBERS = "/console/settings/members";
  private static final String CLIENTS = "/console/settings/clients";

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    KeptSettings settings(InMemoryTables tables) {
      return new InMemorySettings(tables);
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired IdentityProviderInMemory provider;

  private Staff admin;
  private Staff auditor;

  @BeforeEach
  void asNew() {
    tables.clear();
    provider.downAt("");
    admin = Staff.as(client, Role.ADMIN);
    auditor = Staff.as(client, Role.AUDITOR);
  }

  @Test
  void saysHowVendorsCanCheckThatARequestIsReal() {
    assertThat(admin.page("/console/settings"))
        .contains("St. Mary&#39;s Hospital", "America/Chicago", "English (United States)");
    admin.done("/console/settings", Map.of("verification", "Call 555-0100.", "version", "1"));
    assertThat(admin.page("/console/settings?notice=settings.saved"))
        .contains("Call 555-0100.", "Vendors read it from now on.");
    assertThat(
            admin.refused("/console/settings", Map.of("verification", "Call Ann.", "version", "1")))
        .contains("Somebody else changed this", "Call Ann.", "value=\"2\"");
    assertThat(
            admin.refused(
                "/console/settings", Map.of("verification", "x".repeat(2001), "version", "2")))
        .contains("is too long");
  }

  @Test
  void showsAnAuditorEverythingAndLetsThemChangeNothing() {
    String grace = invited();
    assertThat(auditor.page("/console/settings")).doesNotContain("<textarea");
    assertThat(auditor.page(MEMBERS)).contains("Grace").doesNotContain(MEMBERS + "/new");
    assertThat(auditor.page(grace)).contains("Analyst").doesNotContain("<form class=\"form");
    assertThat(auditor.page(CLIENTS)).doesNotContain(CLIENTS + "/new");
    auditor.send("/console/settings", Map.of("version", "1")).expectStatus().isForbidden();
    auditor.send(MEMBERS + "/new", Map.of()).expectStatus().isForbidden();
    auditor.send(CLIENTS + "/new", Map.of()).expectStatus().isForbidden();
    assertThat(Staff.as(client, Role.ANALYST).page("/console/settings", HttpStatus.FORBIDDEN))
        .isNotNull();
  }

  @Test
  void invitesSomebodyAndChangesWhatTheyMayDo() {
    String grace = invited();
    assertThat(admin.page(grace + "?notice=member.invited"))
        .contains("What may Grace do?", "The mail is on its way", "Let in");
    admin.done(grace + "/invitations", Map.of());
    assertThat(admin.refused(MEMBERS + "/new", grace()))
        .contains("belongs to somebody who is a member already", "value=\"grace@x.example\"");
    admin.done(grace + "/roles", Map.of("roles", "REVIEWER", "version", "1"));
    assertThat(admin.page(MEMBERS)).contains("Reviewer", "1 member");
    assertThat(admin.page(MEMBERS + "?role=ADMIN")).contains("Nobody fits");
    assertThat(admin.refused(grace + "/roles", Map.of("roles", "ADMIN", "version", "1")))
        .contains("Somebody else changed this");
    assertThat(admin.refused(grace + "/roles", Map.of("version", "2")))
        .contains("needs at least one choice");
  }

  @Test
  void shutsSomebodyOutAndLetsThemInAgain() {
    String grace = invited();
    admin.done(grace + "/disable", Map.of("version", "1"));
    assertThat(admin.page(grace))
        .contains("Shut out", "Let Grace in again?")
        .doesNotContain("Send the invitation again");
    assertThat(admin.refused(grace + "/invitations", Map.of())).contains("is shut out");
    assertThat(admin.page(MEMBERS + "?state=DISABLED")).contains("Grace");
    admin.done(grace + "/enable", Map.of("version", "2"));
    assertThat(admin.page(MEMBERS + "?state=DISABLED")).contains("Nobody fits");
  }

  @Test
  void keepsTheLastAdministrator() {
    String ada =
        admin.done(
            MEMBERS + "/new", Map.of("email", "ada@x.example", "name", "Ada", "roles", "ADMIN"));
    assertThat(admin.refused(ada + "/disable", Map.of("version", "1")))
        .contains("Nobody else who is let in is an administrator");
  }

  @Test
  void saysWhatIsWrongWithAnInvitation() {
    assertThat(admin.refused(MEMBERS + "/new", Map.of("email", "grace", "name", "")))
        .contains(
            "E-mail address: is not an e-mail address",
            "Name: is needed",
            "Roles: needs at least one choice");
    provider.downAt("createPerson");
    assertThat(admin.refused(MEMBERS + "/new", grace()))
        .contains("does not answer. Nothing was changed", "value=\"grace@x.example\"");
  }

  @Test
  void showsTheSecretOfAMachineClientOnce() {
    assertThat(admin.page(CLIENTS)).contains("No machine calls you");
    String secret =
        admin
            .send(CLIENTS + "/new", Map.of("name", "GRC tool", "scopes", "vendors:read"))
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(secret).contains("random-secret", "shown this once").doesNotContain("??");
    String address =
        ("" + secret).replaceAll("(?s).*href=\"(" + CLIENTS + "/[0-9a-f-]{36})\".*", "$1");
    assertThat(admin.page(address))
        .contains("GRC tool", "vendors:read", "Read vendors with contacts and services")
        .doesNotContain("random-secret");
    admin.done(address + "/disable", Map.of("version", "1"));
    assertThat(admin.page(CLIENTS)).contains("GRC tool", "Shut out");
    admin.done(address + "/enable", Map.of("version", "2"));
    assertThat(admin.refused(address + "/disable", Map.of("version", "1")))
        .contains("Somebody else changed this");
  }

  @Test
  void asksForANameAndAScopeOfAMachineClient() {
    assertThat(admin.page(CLIENTS + "/new")).contains("answers:record-for-vendor");
    assertThat(admin.refused(CLIENTS + "/new", Map.of("name", "x\0", "scopes", "none:such")))
        .contains(
            "Name: has a character that no text can have",
            "What it may do: needs at least one choice");
    provider.downAt("createClient");
    assertThat(admin.refused(CLIENTS + "/new", Map.of("name", "Tool", "scopes", "vendors:read")))
        .contains("does not answer. Nothing was changed", "value=\"Tool\"");
  }

  private String invited() {
    return admin.done(MEMBERS + "/new", grace());
  }

  private static Map<String, String> grace() {
    return Map.of("email", "grace@x.example", "name", "Grace", "roles", "ANALYST");
  }
}
