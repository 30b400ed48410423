package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vendorward.local.demo.AnswerSheet;
import io.vendorward.local.http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A real questionnaire goes the whole way to a score, where its file is at hand. */
class RealWorkbookTest {

  @Test
  void aSupplyChainQuestionnaireBecomesAScore() throws IOException {
    Path file =
        Path.of(System.getProperty("vendorward.shared"), "data/workbooks/cisa-vendor-scrm.xlsx");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    Stack stack = Stack.running();
    Analyst analyst = new Analyst(stack.staff(Stack.CEDAR, "ANALYST"));
    String address = Unique.address("kim@longchain.example");

    Analyst.Vendor vendor = analyst.addVendor("Longchain Components, Inc.", address);
    Answer analysed = analyst.importWorkbook("vendor-scrm.xlsx", Files.readAllBytes(file));
    assertThat(analysed.body().at("/counts/questions").asInt()).isGreaterThan(200);
    assertThat(analysed.body().path("notUnderstood").isArray()).isTrue();
    String template = analyst.publish(analyst.correctMapping(analysed), "Supply chain");
    String assessment = analyst.send(vendor, template);

    AnswerSheet sheet = new AnswerSheet(stack.vendorSide().enter(address, 0), assessment);
    sheet.fill(Integer.MAX_VALUE, RealWorkbookTest::answer);
    sheet.submit("Kim Chen", "Supply chain manager");

    JsonNode score = analyst.score(assessment);
    assertThat(score.path("maximum").decimalValue()).isPositive();
    assertThat(score.path("percentage").decimalValue()).isEqualByComparingTo("100");
  }

  private static Object answer(JsonNode question) {
    return switch (question.path("type").asString()) {
      case "SINGLE_CHOICE", "YES_NO_NA" ->
          Map.of(
              "value", Map.of("choice", question.at("/options/0/code").asString()), "note", "Yes.");
      case "MULTIPLE_CHOICE" ->
          Map.of(
              "value", Map.of("choices", new String[] {question.at("/options/0/code").asString()}));
      case "NUMBER" -> Map.of("value", Map.of("number", 1));
      case "DATE" -> Map.of("value", Map.of("date", "2026-01-31"));
      default -> Map.of("value", Map.of("text", "Described in our policy, section 4."));
    };
  }
}
