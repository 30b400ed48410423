package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an analyst does over REST, step by step. */
final class Analyst {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ApiClient api;

  /** A vendor with one contact and one engagement. */
  record Vendor(String id, String contact, String engagement) {}

  Analyst(ApiClient api) {
    this.api = api;
  }

  Vendor addVendor(String name, String address) {
    String id = api.post("/vendors", Map.of("legalName", name)).expect(201).text("id");
    String contact =
        api.post("/vendors/" + id + "/contacts", Map.of("name", "Sam Secure", "email", address))
            .expect(201)
            .text("id");
    String engagement =
        api.post("/vendors/" + id + "/engagements", Map.of("serviceName", "EHR hosting"))
            .expect(201)
            .text("id");
    return new Vendor(id, contact, engagement);
  }

  /** The import once it is analysed. */
  Answer importWorkbook(String fileName, byte[] workbook) {
    Answer started =
        api.upload(
                "/template-imports?fileName=" + ApiClient.segment(fileName),
                Workbooks.MEDIA_TYPE,
                workbook)
            .expect(202);
    String operation = "/operations/" + started.text("operation");
    JsonNode done =
        eventually(
            () -> api.get(operation).expect(200).body(),
            body -> !body.path("status").asString().equals("RUNNING"));
    assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("SUCCEEDED");
    return api.get("/template-imports/" + started.text("templateImport")).expect(200);
  }

  /** Says for each list of answers which one is good, and that a bad one is a finding. */
  Answer correctMapping(Answer analysed) {
    ObjectNode mapping = (ObjectNode) analysed.body().path("mapping").deepCopy();
    mapping.path("answerTypes").values().forEach(type -> judge((ObjectNode) type));
    ObjectNode defaults = mapping.withObject("/defaults");
    defaults.put("findingSeverity", "HIGH");
    return api.put(
            "/template-imports/" + analysed.text("id") + "/mapping", analysed.etag(), mapping)
        .expect(200);
  }

  private static void judge(ObjectNode type) {
    List<String> labels = type.path("options").valueStream().map(JsonNode::asString).toList();
    if (labels.contains("Alternate")) {
      type.remove("compliant");
      type.putObject("points").put("Yes", 1).put("Alternate", 0.5);
    } else if (labels.contains("Yes")) {
      type.remove("points");
      type.putArray("compliant").add("Yes");
    }
  }

  /** Our small workbook as a published questionnaire: the id of its version. */
  String publishWorkbook(String name) {
    return publish(correctMapping(importWorkbook("security.xlsx", Workbooks.small())), name);
  }

  /** The id of the published version. */
  String publish(Answer corrected, String name) {
    Answer draft =
        api.post(
                "/template-imports/" + corrected.text("id") + "/apply",
                corrected.etag(),
                Map.of("name", name))
            .expect(201);
    return api.post(
            "/questionnaire-templates/%s/versions/%d/publish"
                .formatted(draft.text("templateId"), draft.body().path("number").asInt()),
            draft.etag(),
            Map.of("acknowledgeNotScored", true))
        .expect(200)
        .text("id");
  }

  String send(Vendor vendor, String templateVersion) {
    Answer draft =
        api.post(
                "/assessments",
                Map.of(
                    "vendorId", vendor.id(),
                    "engagementId", vendor.engagement(),
                    "templateVersionId", templateVersion,
                    "dueDate", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                    "contactIds", List.of(vendor.contact())))
            .expect(201);
    String id = draft.text("id");
    api.get("/assessments/" + id + "/preview").expect(200);
    api.post("/assessments/" + id + "/send", draft.etag(), Map.of()).expect(200);
    return id;
  }

  /** The score of the last submission, once it is computed. */
  JsonNode score(String assessment) {
    return eventually(
            () -> api.get("/assessments/" + assessment + "/score"),
            answer -> answer.status() != 409)
        .expect(200)
        .body();
  }

  List<JsonNode> findings(String assessment) {
    return api.rows("/findings?assessment=" + assessment);
  }

  void returnQuestions(String assessment, Map<String, String> reasonByQuestion) {
    Answer current = api.get("/assessments/" + assessment).expect(200);
    List<Map<String, String>> questions =
        reasonByQuestion.entrySet().stream()
            .map(one -> Map.of("questionKey", one.getKey(), "reason", one.getValue()))
            .toList();
    api.post(
            "/assessments/" + assessment + "/return",
            current.etag(),
            Map.of("questions", questions))
        .expect(200);
  }

  void accept(String assessment, String question) {
    api.putNew(
            "/assessments/%s/questions/%s/decision".formatted(assessment, question),
            Map.of("verdict", "ACCEPTED"))
        .expect(200);
  }

  void complete(String assessment) {
    Answer current = api.get("/assessments/" + assessment).expect(200);
    api.post("/assessments/" + assessment + "/complete", current.etag(), Map.of()).expect(200);
  }

  String state(String assessment) {
    return api.get("/assessments/" + assessment).expect(200).text("state");
  }

  private static <T> T eventually(Supplier<T> look, Predicate<T> enough) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T seen = look.get();
    while (!enough.test(seen) && System.nanoTime() < end) {
      pause();
      seen = look.get();
    }
    return seen;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
