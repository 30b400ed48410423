package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a flow without agreement to one that is covered, asked about as of days and moments. */
class CoverageJourneyTest {

  private final Stack stack = Stack.running();

  @Test
  void aFlowIsFoundUncoveredThenCoveredThenUsedBeyondWhatIsPermitted() {
    ApiClient privacy = stack.staff(Stack.HARBOR, "ADMIN");
    String vendor =
        privacy.post("/vendors", Map.of("legalName", "Meadow Imaging, LLC")).expect(201).text("id");
    String service =
        privacy
            .post("/vendors/" + vendor + "/engagements", Map.of("serviceName", "Image archive"))
            .expect(201)
            .text("id");
    JsonNode engagement =
        privacy.get("/vendors/" + vendor + "/engagements/" + service).expect(200).body();

    String flow =
        privacy
            .post(
                "/phi-flows",
                Map.of(
                    "vendorId",
                    vendor,
                    "engagementId",
                    service,
                    "name",
                    "Images to the archive",
                    "from",
                    "2026-01-01",
                    "facts",
                    known("SERVICE")))
            .expect(201)
            .text("id");
    assertThat(coverage(privacy, flow, "asOf=2026-05-01").path("reason").asString())
        .isEqualTo("There is no agreement in writing for this service.");
    Instant before = Instant.now();

    Answer agreement =
        privacy
            .post(
                "/baas",
                Map.of(
                    "vendorId",
                    vendor,
                    "title",
                    "Agreement on images",
                    "terms",
                    terms("2026-02-01", "LISTED")))
            .expect(201);
    String baa = "/baas/" + agreement.text("id");
    step(privacy, baa, "/versions/1/negotiate", Map.of());
    step(privacy, baa, "/versions/1/send", Map.of());
    step(
        privacy,
        baa,
        "/versions/1/signatures",
        Map.of("signatures", List.of(signed("VENDOR", engagement.path("performingEntityId")))));
    JsonNode executed =
        step(
            privacy,
            baa,
            "/versions/1/signatures",
            Map.of("signatures", List.of(signed("TENANT", engagement.path("servedEntityId")))));
    assertThat(executed.at("/standing/state").asString()).isEqualTo("IN_FORCE");
    assertThat(executed.at("/versions/0/firstDay").asString()).isEqualTo("2026-03-01");

    JsonNode timeline = privacy.get("/phi-flows/" + flow + "/coverage-timeline").expect(200).body();
    assertThat(timeline.path("intervals"))
        .extracting(interval ->
            interval.path("first").asString() + " " + interval.at("/coverage/status").asString())
        .containsExactly("2026-01-01 UNCOVERED", "2026-03-01 COVERED");
    assertThat(coverage(privacy, flow, "asOf=2026-02-15").path("from").asString())
        .as("an effective date before the signatures cures no gap")
        .isEqualTo("2026-03-01");
    assertThat(
            coverage(privacy, flow, "asOf=2026-05-01&knownAt=" + before).path("status").asString())
        .isEqualTo("UNCOVERED");
    assertThat(privacy.rows("/findings?status=OPEN&vendor=" + vendor)).isEmpty();

    String beyond =
        privacy
            .post(
                "/phi-flows",
                Map.of(
                    "vendorId",
                    vendor,
                    "engagementId",
                    service,
                    "name",
                    "Images for de-identification",
                    "from",
                    "2026-06-01",
                    "facts",
                    known("DE_IDENTIFICATION")))
            .expect(201)
            .text("id");
    JsonNode partly = coverage(privacy, beyond, "asOf=2026-07-01");
    assertThat(partly.path("status").asString()).isEqualTo("PARTLY");
    assertThat(partly.path("shortfalls"))
        .extracting(shortfall -> shortfall.path("dimension").asString())
        .containsOnly("USES");
    assertThat(privacy.rows("/findings?status=OPEN&vendor=" + vendor)).isNotEmpty();

    step(privacy, baa, "/versions", Map.of("terms", terms("2026-08-01", "ALL")));
    step(
        privacy,
        baa,
        "/versions/2/signatures",
        Map.of(
            "signatures",
            List.of(
                signed("VENDOR", engagement.path("performingEntityId")),
                signed("TENANT", engagement.path("servedEntityId")))));
    assertThat(coverage(privacy, beyond, "asOf=2026-07-01").path("status").asString())
        .isEqualTo("PARTLY");
    assertThat(coverage(privacy, beyond, "asOf=2026-08-01").path("status").asString())
        .isEqualTo("COVERED");
    assertThat(privacy.rows("/findings?status=OPEN&vendor=" + vendor)).isEmpty();
    assertThat(privacy.rows("/phi-coverage?vendor=" + vendor + "&asOf=2026-07-01"))
        .extracting(row -> row.at("/coverage/status").asString())
        .containsExactly("PARTLY", "COVERED");
    assertThat(stack.staff(Stack.CEDAR, "ADMIN").get("/phi-flows/" + flow + "/coverage").status())
        .isEqualTo(404);
  }

  private static JsonNode coverage(ApiClient client, String flow, String query) {
    return client
        .get("/phi-flows/" + flow + "/coverage?" + query)
        .expect(200)
        .body()
        .path("coverage");
  }

  private static JsonNode step(
      ApiClient client, String baa, String step, Map<String, Object> body) {
    String seen = client.get(baa).expect(200).etag();
    return client.post(baa + step, seen, body).expect(200).body();
  }

  private static Map<String, Object> known(String purpose) {
    return Map.of(
        "purpose", purpose,
        "types", List.of("IMAGES"),
        "sensitiveClasses", List.of(),
        "electronic", true,
        "carriesOutObligation", false,
        "regionsAtRest", List.of("US"),
        "regionsOfWorkers", List.of("US"));
  }

  /** Every term is there; for the service only, or for whatever the law lets a hospital permit. */
  private static Map<String, Object> terms(String effective, String uses) {
    var all = Map.of("kind", "ALL");
    return Map.of(
        "effectiveDate", effective,
        "duration", Map.of("kind", "UNTIL_TERMINATED"),
        "scope",
            Map.of(
                "services", all,
                "types", all,
                "uses",
                    uses.equals("ALL")
                        ? all
                        : Map.of("kind", "LISTED", "values", List.of("SERVICE")),
                "regionsAtRest", all,
                "regionsOfWorkers", all),
        "clauses",
            Stream.of(
                    "R1", "R2", "R3", "R3_EPHI", "R4", "R5", "R6", "R6_EPHI", "R7", "R8", "R9",
                    "R10", "R11", "R12", "R13", "R14", "P1", "P2", "P3", "P4")
                .map(term -> Map.of("term", term, "status", "PRESENT"))
                .toList());
  }

  private static Map<String, Object> signed(String side, JsonNode entity) {
    return Map.of(
        "side",
        side,
        "on",
        "2026-03-01",
        "name",
        "Pat Doe",
        "title",
        "Privacy officer",
        "binds",
        List.of(Map.of("kind", "NAMED", "entityIds", List.of(entity.asString()))));
  }
}
