package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.MailboxClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A hospital and a vendor agree on a text over REST, and sign it; and then on another. */
class AgreementJourneyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Stack stack = Stack.running();
  private final MailboxClient mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());
  private final ApiClient privacy = stack.staff(Stack.HARBOR, "ADMIN");
  private final String address = Unique.address("bo@tidewater.example");

  @Test
  void whatBothSidesSignCoversFromThatDayOnAndAnAmendmentWhatTheyAddLater() {
    JsonNode service = aServiceOfAVendorWithAContact();
    String first = describe(service, "Results to the laboratory", "SERVICE");
    assertThat(coverage(first, "")).isEqualTo("UNCOVERED");
    Instant before = Instant.now();

    String baa = drafted(service, "LISTED");
    step(baa, 1, "negotiate");
    share(service, baa);
    ApiClient vendor = portal();
    String agreement = "/portal" + baa.replace("/baas/", "/agreements/");
    String remark =
        vendor
            .post(
                agreement + "/versions/1/remarks",
                Map.of(
                    "article", "R4",
                    "text", "Ten days, please",
                    "proposal", Map.of("breachNotice", notice(10))))
            .expect(200)
            .text("id");
    privacy.post(baa + "/remarks/" + remark + "/answer", Map.of("accepted", true)).expect(200);
    step(baa, 1, "send");
    sign(vendor, agreement, 1);
    await(baa, 1, "PARTIALLY_EXECUTED");
    sign(privacy, baa, 1);
    await(baa, 1, "FULLY_EXECUTED");

    assertThat(coverage(first, "")).isEqualTo("COVERED");
    LocalDate lastMonth = LocalDate.now(ZoneOffset.UTC).minusMonths(1);
    assertThat(coverage(first, "?asOf=" + lastMonth))
        .as("agreed only later")
        .isEqualTo("UNCOVERED");
    assertThat(coverage(first, "?knownAt=" + before)).isEqualTo("UNCOVERED");

    String beyond = describe(service, "Results for de-identification", "DE_IDENTIFICATION");
    assertThat(coverage(beyond, "")).isEqualTo("PARTLY");
    String seen = privacy.get(baa).expect(200).etag();
    privacy.post(baa + "/versions", seen, Map.of("terms", terms(service, "ALL"))).expect(200);
    step(baa, 2, "negotiate");
    step(baa, 2, "send");
    sign(vendor, agreement, 2);
    await(baa, 2, "PARTIALLY_EXECUTED");
    sign(privacy, baa, 2);
    await(baa, 2, "FULLY_EXECUTED");

    assertThat(coverage(beyond, "")).isEqualTo("COVERED");
    assertThat(
            privacy.get(baa + "/versions/2/comparison?with=1").expect(200).body().path("articles"))
        .extracting(article -> article.path("key").asString())
        .contains("R1", "R4");
    assertThat(vendor.get(agreement).expect(200).body().path("versions")).hasSize(2);
    assertThat(privacy.get(baa + "/discussion").expect(200).body().path("signings")).hasSize(4);
    assertThat(stack.staff(Stack.CEDAR, "ADMIN").get(baa + "/versions/1/text").status())
        .isEqualTo(404);
  }

  private JsonNode aServiceOfAVendorWithAContact() {
    String vendor =
        privacy
            .post("/vendors", Map.of("legalName", Unique.name("Tidewater Laboratories")))
            .expect(201)
            .text("id");
    privacy
        .post("/vendors/" + vendor + "/contacts", Map.of("name", "Bo Lind", "email", address))
        .expect(201);
    String service =
        privacy
            .post("/vendors/" + vendor + "/engagements", Map.of("serviceName", "Laboratory"))
            .expect(201)
            .text("id");
    return privacy.get("/vendors/" + vendor + "/engagements/" + service).expect(200).body();
  }

  private String describe(JsonNode service, String name, String purpose) {
    return privacy
        .post(
            "/phi-flows",
            Map.of(
                "vendorId", service.path("vendorId").asString(),
                "engagementId", service.path("id").asString(),
                "name", name,
                "from", "2026-01-01",
                "facts",
                    Map.of(
                        "purpose",
                        purpose,
                        "types",
                        List.of("LABORATORY"),
                        "sensitiveClasses",
                        List.of(),
                        "electronic",
                        true,
                        "carriesOutObligation",
                        false,
                        "conflictingStatute",
                        false,
                        "regionsAtRest",
                        List.of("US"),
                        "regionsOfWorkers",
                        List.of("US"))))
        .expect(201)
        .text("id");
  }

  private String coverage(String flow, String query) {
    return privacy
        .get("/phi-flows/" + flow + "/coverage" + query)
        .expect(200)
        .body()
        .at("/coverage/status")
        .asString();
  }

  private String drafted(JsonNode service, String uses) {
    return "/baas/"
        + privacy
            .post(
                "/baas",
                Map.of(
                    "vendorId", service.path("vendorId").asString(),
                    "title", "Agreement on results",
                    "terms", terms(service, uses)))
            .expect(201)
            .text("id");
  }

  private void share(JsonNode service, String baa) {
    String contact =
        privacy
            .rows("/vendors/" + service.path("vendorId").asString() + "/contacts")
            .getFirst()
            .path("id")
            .asString();
    privacy
        .post(baa + "/invitations", Map.of("contactIds", List.of(contact), "right", "SIGN"))
        .expect(200);
  }

  /** By the link that was mailed. */
  private ApiClient portal() {
    String link = mailbox.linkAfter(0, address);
    ApiClient nobody = new ApiClient(stack.http(), stack.baseUrl(), () -> "");
    String session =
        nobody
            .post("/portal/sessions", Map.of("token", link.substring(link.lastIndexOf('/') + 1)))
            .expect(201)
            .text("sessionToken");
    return new ApiClient(stack.http(), stack.baseUrl(), () -> session);
  }

  private void step(String baa, int number, String step) {
    String seen = privacy.get(baa).expect(200).etag();
    privacy.post(baa + "/versions/" + number + "/" + step, seen, Map.of()).expect(200);
  }

  /** What is shown at this moment. */
  private static void sign(ApiClient who, String agreement, int number) {
    String versions = agreement + "/versions/" + number;
    JsonNode text =
        agreement.startsWith("/portal")
            ? who.get(agreement).expect(200).body().at("/versions/" + (number - 1))
            : who.get(versions + "/text").expect(200).body();
    who.post(
            versions + "/sign",
            Map.of(
                "digest",
                text.path("digest").asString(),
                "name",
                "Bo Lind",
                "title",
                "Officer",
                "consent",
                true,
                "authority",
                true))
        .expect(200);
  }

  private void await(String baa, int number, String status) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = privacy.get(baa + "/versions/" + number + "/text");
    while (!answer.text("status").equals(status) && System.nanoTime() < end) {
      answer = privacy.get(baa + "/versions/" + number + "/text");
    }
    assertThat(answer.text("status")).isEqualTo(status);
  }

  private static Map<String, Object> terms(JsonNode service, String uses) {
    Map<String, Object> all = Map.of("kind", "ALL");
    return Map.of(
        "parties",
        Map.of(
            "own", List.of(service.path("servedEntityId").asString()),
            "theirs", List.of(service.path("performingEntityId").asString())),
        "effectiveDate",
        "2026-02-01",
        "duration",
        Map.of("kind", "UNTIL_TERMINATED"),
        "scope",
        Map.of(
            "services", all,
            "types", all,
            "uses",
                uses.equals("ALL") ? all : Map.of("kind", "LISTED", "values", List.of("SERVICE")),
            "regionsAtRest", all,
            "regionsOfWorkers", all),
        "clauses",
        Stream.of(
                "R1", "R2", "R3", "R3_EPHI", "R4", "R5", "R6", "R6_EPHI", "R7", "R8", "R9", "R10",
                "R11", "R12", "R13", "R14", "P1", "P2", "P3", "P4")
            .map(term -> Map.of("term", term, "status", "PRESENT"))
            .toList(),
        "negotiated",
        Map.of("breachNotice", notice(5), "incidentNotice", notice(2), "returnDays", 30));
  }

  private static Map<String, Object> notice(int days) {
    return Map.of("amount", days, "unit", "CALENDAR_DAYS", "from", "DISCOVERY");
  }
}
