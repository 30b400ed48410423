package io.vendorward.identity.keycloak;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.vendorward.identity.usecase.IdentityProvider;
import io.vendorward.identity.usecase.IdentityProviderUnavailableException;
import io.vendorward.tenancy.TenantId;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeycloakIdentityProviderTest {

  private static final String ADMIN = "/admin/realms/vendorward";
  private static final String INVITE = ADMIN + "/organizations/o1/members/invite-existing-user";
  private static final TenantId TENANT = new TenantId(new UUID(1, 2));

  @RegisterExtension
  static final WireMockExtension KEYCLOAK =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private IdentityProvider provider = provider(KEYCLOAK.getPort());

  private static IdentityProvider provider(int port) {
    return new KeycloakIdentityProvider(
        new ProvisionerProperties(
            URI.create("http://127.0.0.1:" + port + "/"),
            null,
            "vendorward",
            "vendorward-api",
            "vendorward-console",
            "vendorward-provisioner",
            "s3cret"),
        InstantSource.system());
  }

  @BeforeEach
  void grantsTokens() {
    provider = provider(KEYCLOAK.getPort());
    KEYCLOAK.stubFor(
        post("/realms/vendorward/protocol/openid-connect/token")
            .withBasicAuth("vendorward-provisioner", "s3cret")
            .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":60,\"extra\":1}")));
  }

  @Test
  void createsAnOrganizationMarkedWithItsTenant() {
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/organizations"))
            .inScenario("organization")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(okJson("[]"))
            .willSetStateTo("asked"));
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/organizations"))
            .withQueryParam("q", equalTo("vendorward.tenant:" + TENANT))
            .inScenario("organization")
            .whenScenarioStateIs("asked")
            .willReturn(okJson(organizations(TENANT))));
    KEYCLOAK.stubFor(post(ADMIN + "/organizations").willReturn(status(201)));

    assertThat(provider.createOrganization(TENANT, "clinic", "Clinic").block()).isEqualTo("o1");

    KEYCLOAK.verify(
        postRequestedFor(urlPathEqualTo(ADMIN + "/organizations"))
            .withHeader("Authorization", equalTo("Bearer t1"))
            .withRequestBody(matchingJsonPath("$.alias", equalTo("clinic")))
            .withRequestBody(
                matchingJsonPath(
                    "$.attributes['vendorward.tenant'][0]", equalTo(TENANT.toString()))));
  }

  @Test
  void findsTheOrganizationOfAnEarlierTry() {
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/organizations")).willReturn(okJson(organizations(TENANT))));

    assertThat(provider.createOrganization(TENANT, "clinic", "Clinic").block()).isEqualTo("o1");

    KEYCLOAK.verify(0, postRequestedFor(urlPathEqualTo(ADMIN + "/organizations")));
  }

  @Test
  void neverTakesOverSomebodyElsesOrganization() {
    var other = new TenantId(new UUID(3, 4));
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/organizations")).willReturn(okJson(organizations(other))));
    KEYCLOAK.stubFor(post(ADMIN + "/organizations").willReturn(status(409)));

    assertThat(provider.createOrganization(TENANT, "clinic", "Clinic").blockOptional()).isEmpty();
  }

  @Test
  void findsThePersonWhoIsThereAlready() {
    KEYCLOAK.stubFor(post(ADMIN + "/users").willReturn(status(409)));
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/users"))
            .withQueryParam("email", equalTo("ada+x@clinic.example"))
            .willReturn(okJson("[{\"id\":\"u1\",\"username\":\"ada\"}]")));

    assertThat(provider.createPerson("ada+x@clinic.example", "Ada Lovelace").block())
        .isEqualTo("u1");

    KEYCLOAK.verify(
        postRequestedFor(urlPathEqualTo(ADMIN + "/users"))
            .withRequestBody(matchingJsonPath("$.lastName", equalTo("Lovelace"))));
  }

  @Test
  void addsAnUnmanagedMemberByTheRawIdAndBearsThatTheyAreOne() {
    belongsTo();
    KEYCLOAK.stubFor(post(ADMIN + "/organizations/o1/members").willReturn(status(409)));

    provider.addToOrganization("o1", "u1").block();

    KEYCLOAK.verify(
        postRequestedFor(urlPathEqualTo(ADMIN + "/organizations/o1/members"))
            .withRequestBody(equalTo("u1")));
  }

  @Test
  void createsAMachineClientWithOurAudience() {
    KEYCLOAK.stubFor(post(ADMIN + "/clients").willReturn(status(201)));

    provider.createClient("vw-1", "Clinic", "shh").block();

    KEYCLOAK.verify(
        postRequestedFor(urlPathEqualTo(ADMIN + "/clients"))
            .withRequestBody(matchingJsonPath("$.secret", equalTo("shh")))
            .withRequestBody(matchingJsonPath("$[?(@.serviceAccountsEnabled == true)]"))
            .withRequestBody(matchingJsonPath("$[?(@.standardFlowEnabled == false)]"))
            .withRequestBody(
                matchingJsonPath(
                    "$.protocolMappers[0].config['included.custom.audience']",
                    equalTo("vendorward-api"))));
  }

  @Test
  void givesAClientOfAnEarlierTryTheNewSecret() {
    KEYCLOAK.stubFor(post(ADMIN + "/clients").willReturn(status(409)));
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/clients"))
            .withQueryParam("clientId", equalTo("vw-1"))
            .willReturn(okJson("[{\"id\":\"c1\"}]")));
    KEYCLOAK.stubFor(put(ADMIN + "/clients/c1").willReturn(status(204)));

    provider.createClient("vw-1", "Clinic", "shh").block();

    KEYCLOAK.verify(
        putRequestedFor(urlPathEqualTo(ADMIN + "/clients/c1"))
            .withRequestBody(equalToJson("{\"secret\":\"shh\"}")));
  }

  @Test
  void mailsSomebodyNewALinkToSetAPassword() {
    belongsTo("o1");
    KEYCLOAK.stubFor(
        put(urlPathEqualTo(ADMIN + "/users/u1/execute-actions-email")).willReturn(status(204)));

    provider.invite("o1", "u1").block();

    KEYCLOAK.verify(
        putRequestedFor(urlPathEqualTo(ADMIN + "/users/u1/execute-actions-email"))
            .withRequestBody(equalToJson("[\"UPDATE_PASSWORD\"]")));
  }

  @Test
  void neverTakesSomebodyOfAnotherOrganizationButAsksThem() {
    belongsTo("o2");
    KEYCLOAK.stubFor(post(INVITE).willReturn(status(204)));

    provider.addToOrganization("o1", "u1").block();
    provider.invite("o1", "u1").block();

    KEYCLOAK.verify(0, postRequestedFor(urlPathEqualTo(ADMIN + "/organizations/o1/members")));
    KEYCLOAK.verify(
        postRequestedFor(urlPathEqualTo(INVITE))
            .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
            .withRequestBody(equalTo("id=u1")));
  }

  @Test
  void mailsAnInvitationThatWaitsAgain() {
    belongsTo("o2");
    KEYCLOAK.stubFor(post(INVITE).willReturn(status(409)));
    KEYCLOAK.stubFor(
        get(ADMIN + "/users/u1").willReturn(okJson("{\"id\":\"u1\",\"email\":\"a@b.example\"}")));
    KEYCLOAK.stubFor(
        get(urlPathEqualTo(ADMIN + "/organizations/o1/invitations"))
            .withQueryParam("email", equalTo("a@b.example"))
            .willReturn(okJson("[{\"id\":\"i1\",\"status\":\"PENDING\"}]")));
    String resend = ADMIN + "/organizations/o1/invitations/i1/resend";
    KEYCLOAK.stubFor(post(resend).willReturn(status(204)));

    provider.invite("o1", "u1").block();

    KEYCLOAK.verify(1, postRequestedFor(urlPathEqualTo(resend)));
  }

  @Test
  void mailsNothingToSomebodyWhoJoined() {
    belongsTo("o1", "o2");

    provider.invite("o1", "u1").block();

    KEYCLOAK.verify(0, postRequestedFor(urlPathEqualTo(INVITE)));
    KEYCLOAK.verify(0, putRequestedFor(urlPathEqualTo(ADMIN + "/users/u1/execute-actions-email")));
  }

  @Test
  void failsWhenTheMailCouldNotBeSentSoThatItIsTriedAgain() {
    belongsTo("o1");
    KEYCLOAK.stubFor(
        put(urlPathEqualTo(ADMIN + "/users/u1/execute-actions-email")).willReturn(status(500)));

    assertThatThrownBy(() -> provider.invite("o1", "u1").block())
        .isInstanceOf(IdentityProviderUnavailableException.class);
  }

  @Test
  void asksForAnotherTokenAfterOneWasRefused() {
    belongsTo();
    KEYCLOAK.stubFor(
        post(ADMIN + "/organizations/o1/members").willReturn(aResponse().withStatus(401)));

    assertThatThrownBy(() -> provider.addToOrganization("o1", "u1").block())
        .isInstanceOf(IdentityProviderUnavailableException.class);
    assertThatThrownBy(() -> provider.addToOrganization("o1", "u1").block())
        .isInstanceOf(IdentityProviderUnavailableException.class);

    KEYCLOAK.verify(
        2, postRequestedFor(urlPathEqualTo("/realms/vendorward/protocol/openid-connect/token")));
  }

  @Test
  void keepsTheTokenBetweenCalls() {
    belongsTo();
    KEYCLOAK.stubFor(post(ADMIN + "/organizations/o1/members").willReturn(status(204)));

    provider.addToOrganization("o1", "u1").block();
    provider.addToOrganization("o1", "u1").block();

    KEYCLOAK.verify(
        1,
        postRequestedFor(urlPathEqualTo("/realms/vendorward/protocol/openid-connect/token"))
            .withHeader("X-Nothing", absent()));
  }

  @Test
  void isUnavailableWhenNobodyAnswers() {
    assertThatThrownBy(() -> provider(1).createPerson("a@b.example", "A").block())
        .isInstanceOf(IdentityProviderUnavailableException.class);
  }

  private static void belongsTo(String... organizations) {
    String theirs =
        Stream.of(organizations)
            .map("{\"id\":\"%1$s\",\"alias\":\"%1$s\"}"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    KEYCLOAK.stubFor(
        get(ADMIN + "/organizations/members/u1/organizations").willReturn(okJson(theirs)));
  }

  private static String organizations(TenantId tenant) {
    return """
    [{"id": "o1", "name": "Clinic", "alias": "clinic", "enabled": true,
      "attributes": {"vendorward.tenant": ["%s"]}}]
    """
        .formatted(tenant);
  }
}
