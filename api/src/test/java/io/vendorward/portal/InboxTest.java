package io.vendorward.portal;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.identity.Actor;
import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.security.PortalSlice;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** One inbox over two hospitals that know nothing of each other. */
@WebFluxTest(
    controllers = PortalSlice.Doors.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({PortalSlice.class, PortalSlice.Doors.class})
class InboxTest {

  private static final String BO = "bo@medhost.example";
  private static final String KIM = "kim@medhost.example";
  private static final UUID OF_GRACE = new UUID(5, 5);

  @Autowired WebTestClient client;
  @Autowired TheDoor door;
  @Autowired InMemoryAssessments assessments;

  private TenantId mercy = new TenantId(new UUID(0, 0));
  private TenantId grace = new TenantId(new UUID(0, 0));

  @BeforeEach
  void twoHospitalsAskBoAndOneOfThemKim() {
    door.tables.clear();
    mercy = door.hospital();
    grace = door.hospital();
    PortalSlice.send(door, assessments, mercy);
    door.inviteAgain(mercy, ANA.value(), BO, ID.value());
    door.inviteAgain(mercy, door.ids.next(), KIM, ID.value());
    door.inviteAgain(grace, door.ids.next(), BO, OF_GRACE);
    move(grace, OF_GRACE, "IN_PROGRESS", 7);
    door.work();
  }

  @Test
  void thePageListsEachHospitalsRequestWithDueDateAndProgress() {
    var inbox = enter(BO).get("/portal").html();
    assertThat(inbox)
        .contains(
            "2 requests to attend to",
            "Hospital " + mercy + " asks: Security questionnaire",
            "Hospital " + grace + " asks: Security questionnaire",
            "0 of 25 answered",
            "7 of 25 answered",
            "due May 3, 2026",
            "Not begun",
            "Begun");
  }

  @Test
  void theApiListsThemToo() {
    var inbox = inbox(BO);
    assertThat(inbox.path("data").size()).isEqualTo(2);
    var mercys = item(inbox, ID.value());
    assertThat(mercys.path("hospital").asString()).isEqualTo("Hospital " + mercy);
    assertThat(mercys.path("dueOn").asString()).isEqualTo("2026-05-03");
    var graces = item(inbox, OF_GRACE);
    assertThat(graces.path("hospital").asString()).isEqualTo("Hospital " + grace);
    assertThat(graces.path("answered").asInt()).isEqualTo(7);
    assertThat(graces.path("total").asInt()).isEqualTo(25);
  }

  @Test
  void whoeverIsAskedByOneHospitalSeesNothingOfTheOther() {
    var kim = enter(KIM);
    assertThat(kim.get("/portal").html()).contains(mercy.toString()).doesNotContain(grace + "");
    assertThat(kim.get("/portal/assessments/" + OF_GRACE).status()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(inbox(KIM).toString()).doesNotContain(grace.toString(), OF_GRACE.toString());
  }

  @Test
  void theWorkOfOneHospitalNamesNoOther() {
    var bo = enter(BO);
    for (var page : List.of("", "/questions", "/sections/1", "/submit")) {
      assertThat(bo.get("/portal/assessments/" + ID.value() + page).html())
          .doesNotContain(grace.toString(), OF_GRACE.toString());
    }
  }

  @Test
  void contactsOfTheSameRequestSeeTheSameAnswers() {
    var bo = enter(BO);
    bo.get("/portal/assessments/" + ID.value() + "/sections/1");
    bo.put(
        "/portal/assessments/" + ID.value() + "/answers/1.1",
        "type",
        "YES_NO_NA",
        "version",
        "0",
        "value",
        "YES",
        "note",
        "on every login");
    assertThat(enter(KIM).get("/portal/assessments/" + ID.value() + "/sections/1").html())
        .contains("on every login");
  }

  @Test
  void whatIsDoneStandsBelowWhatIsToBeDone() {
    var bo = enter(BO);
    door.tables
        .within(
            door.staff(grace).scope(),
            () ->
                door.ports
                    .grants()
                    .progress(
                        grace,
                        GrantKind.ASSESSMENT,
                        OF_GRACE,
                        new GrantProgress(Optional.empty(), "COMPLETED", 25, 25),
                        new Actor.Worker("test"),
                        door.now))
        .block();
    var inbox = bo.get("/portal").html();
    assertThat(inbox)
        .contains(
            "1 request to attend to", "Done, or with the hospital", "25 of 25 answered", "Done");
  }

  private void move(TenantId tenant, UUID work, String state, int answered) {
    door.tables
        .within(
            door.staff(tenant).scope(),
            () ->
                door.ports
                    .grants()
                    .move(
                        tenant,
                        GrantKind.ASSESSMENT,
                        work,
                        state,
                        answered,
                        new Actor.Worker("test"),
                        door.now))
        .block();
  }

  private Visitor enter(String address) {
    var person = new Visitor(client);
    var landing = "/portal/link/" + door.lastLink(address).value();
    person.get(landing);
    person.post(landing);
    return person;
  }

  private JsonNode inbox(String address) {
    door.askForALink(address, "192.0.2.1");
    door.work();
    var token =
        Objects.requireNonNull(
                client
                    .post()
                    .uri("/api/v1/portal/sessions")
                    .bodyValue(Map.of("token", door.lastLink(address).value()))
                    .exchange()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody())
            .path("sessionToken")
            .asString();
    return Objects.requireNonNull(
        client
            .get()
            .uri("/api/v1/portal/inbox")
            .headers(headers -> headers.setBearerAuth(token))
            .exchange()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }

  private static JsonNode item(JsonNode inbox, UUID work) {
    return inbox
        .path("data")
        .valueStream()
        .filter(item -> item.toString().contains(work.toString()))
        .findFirst()
        .orElseThrow();
  }
}
