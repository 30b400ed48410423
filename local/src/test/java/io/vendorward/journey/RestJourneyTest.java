package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.demo.AnswerSheet;
import io.vendorward.local.demo.VendorSide;
import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job from end to end, over REST. */
class RestJourneyTest {

  private static final Map<String, Object> YES = choice("YES", "");
  private static final Map<String, Object> NO = choice("NO", "Not yet.");
  private static final Map<String, Object> ALTERNATE =
      choice("ALTERNATE", "Laptops hold no patient information.");

  private final Stack stack = Stack.running();

  @Test
  void aVendorAnswersInThePortalAndAToolReadsTheScore() {
    Analyst analyst = new Analyst(stack.staff(Stack.HARBOR, "ANALYST"));
    VendorSide vendors = stack.vendorSide();
    String address = Unique.address("sam@brightwater.example");

    Analyst.Vendor vendor = analyst.addVendor("Brightwater Hosting, LLC", address);
    String template = publishedFromWorkbook(analyst, "Hosting security");
    String assessment = analyst.send(vendor, template);

    AnswerSheet firstVisit = new AnswerSheet(vendors.enter(address, 0), assessment);
    assertThat(firstVisit.questions()).hasSize(7);
    assertThat(firstVisit.read().toString()).doesNotContain("weight", "compliant", "points");
    firstVisit.fill(3, RestJourneyTest::firstAnswers);

    AnswerSheet secondVisit = new AnswerSheet(vendors.comeBack(address), assessment);
    secondVisit.fill(Integer.MAX_VALUE, RestJourneyTest::firstAnswers);
    JsonNode receipt = secondVisit.submit("Sam Secure", "Security officer");
    assertThat(receipt.path("attestedBy").asString()).isEqualTo("Sam Secure");

    // seven questions of weight 1: four yes, an alternate for half, two no
    JsonNode first = analyst.score(assessment);
    assertThat(first.path("actual").decimalValue()).isEqualByComparingTo("4.5");
    assertThat(first.path("maximum").decimalValue()).isEqualByComparingTo("7");
    assertThat(keysOf(analyst.findings(assessment))).contains("AC-1", "IR-1");

    analyst.returnQuestions(
        assessment, Map.of("AC-1", "Which accounts are shared?", "EN-1", "Not even mail?"));
    AnswerSheet corrections = new AnswerSheet(vendors.comeBack(address), assessment);
    List<JsonNode> editable =
        corrections.questions().stream().filter(q -> q.path("editable").asBoolean()).toList();
    assertThat(keysOf(editable, "key")).containsExactlyInAnyOrder("AC-1", "EN-1");
    editable.forEach(question -> corrections.correct(question, YES));
    corrections.submit("Sam Secure", "Security officer");

    JsonNode second = analyst.score(assessment);
    assertThat(second.path("actual").decimalValue()).isEqualByComparingTo("6");
    analyst.accept(assessment, "AC-1");
    analyst.complete(assessment);

    ApiClient tool = stack.machine(Stack.HARBOR);
    Answer read = tool.get("/assessments/" + assessment).expect(200);
    assertThat(read.text("state")).isEqualTo("COMPLETED");
    JsonNode score = tool.get("/assessments/" + assessment + "/score").expect(200).body();
    assertThat(score.path("contributions").size()).isEqualTo(7);
    assertThat(score.path("percentage").decimalValue()).isEqualByComparingTo("85.71");
    List<JsonNode> open = tool.rows("/findings?status=OPEN&assessment=" + assessment);
    assertThat(keysOf(open)).containsExactly("IR-1");
    assertThat(stack.machine(Stack.CEDAR).get("/assessments/" + assessment).status())
        .isEqualTo(404);
  }

  @Test
  void aToolRecordsTheAnswersThatAVendorMailedIn() {
    Analyst analyst = new Analyst(stack.staff(Stack.HARBOR, "ANALYST"));
    Analyst.Vendor vendor =
        analyst.addVendor("Paper and Pen, Inc.", Unique.address("pat@paperandpen.example"));
    String assessment =
        analyst.send(vendor, publishedFromWorkbook(analyst, "Hosting security, on paper"));
    ApiClient tool = stack.machine(Stack.HARBOR);
    String path = "/assessments/" + assessment;

    JsonNode sheet = tool.get(path + "/questions").expect(200).body().path("sheet");
    sheet
        .path("sections")
        .valueStream()
        .flatMap(section -> section.path("questions").valueStream())
        .forEach(question ->
            tool.putNew(
                    path + "/answers/" + question.path("key").asString(),
                    Map.of("value", Map.of("choice", "YES"), "contactId", vendor.contact()))
                .expect(200));
    String digest =
        tool.get(path + "/questions").expect(200).body().at("/sheet/answersDigest").asString();
    tool.post(
            path + "/submit",
            Map.of(
                "attestation", Map.of("name", "Pat Pen", "title", "Owner", "accepted", true),
                "answersDigest", digest,
                "contactId", vendor.contact()))
        .expect(200);

    assertThat(analyst.score(assessment).path("percentage").decimalValue())
        .isEqualByComparingTo("100");
    JsonNode answered = tool.get(path + "/questions").expect(200).body();
    assertThat(answered.at("/sheet/sections/0/questions/0/answer/recordedBy").asString())
        .isNotBlank();
  }

  private static String publishedFromWorkbook(Analyst analyst, String name) {
    Answer analysed = analyst.importWorkbook("security.xlsx", Workbooks.small());
    assertThat(analysed.body().at("/counts/questions").asInt()).isEqualTo(7);
    return analyst.publish(analyst.correctMapping(analysed), name);
  }

  private static Object firstAnswers(JsonNode question) {
    return switch (question.path("key").asString()) {
      case "AC-1", "IR-1" -> NO;
      case "EN-1" -> ALTERNATE;
      default -> YES;
    };
  }

  private static List<String> keysOf(List<JsonNode> findings) {
    return keysOf(findings, "questionKey");
  }

  private static List<String> keysOf(List<JsonNode> nodes, String field) {
    return nodes.stream().map(node -> node.path(field).asString()).toList();
  }

  private static Map<String, Object> choice(String code, String note) {
    return Map.of("value", Map.of("choice", code), "note", note);
  }
}
