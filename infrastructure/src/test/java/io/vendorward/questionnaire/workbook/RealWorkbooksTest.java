package io.vendorward.questionnaire.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vendorward.questionnaire.ATemplate;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.ImportMapping.AnswerType;
import io.vendorward.questionnaire.Interpretation;
import io.vendorward.questionnaire.MappingProposer;
import io.vendorward.questionnaire.PublishDecision;
import io.vendorward.questionnaire.PublishRules;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateContent;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookInterpreter;
import io.vendorward.scoring.ScoreCalculator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks from outside, where a folder with them is at hand. */
class RealWorkbooksTest {

  @Test
  void makesATemplateOfALongVendorQuestionnaire() throws Exception {
    var result = interpret("cisa-vendor-scrm.xlsx");

    var byType =
        result
            .questionnaire()
            .questions()
            .collect(Collectors.groupingBy(question -> question.type(), Collectors.counting()));
    assertThat(byType)
        .containsEntry(QuestionType.TEXT, 166L)
        .containsEntry(QuestionType.SINGLE_CHOICE, 89L);
    assertThat(result.questionnaire().sections()).hasSizeGreaterThan(8);
  }

  @Test
  void goesTheWholeWayToAScore() throws Exception {
    var content = content("cisa-vendor-scrm.xlsx");
    var proposed = MappingProposer.propose(content).mapping();
    var result = WorkbookInterpreter.interpret("SCRM", content, judged(proposed));
    var draft =
        new TemplateVersion.Draft(
            ATemplate.draft(ATemplate.template(1), 1).head(),
            new TemplateContent(result.questionnaire(), Rulebook.of(result.rules())));

    assertThat(PublishRules.decide(draft, true, ATemplate.NOW))
        .isInstanceOf(PublishDecision.Publish.class);

    var answers =
        result
            .questionnaire()
            .questions()
            .filter(question -> question.type().isChoice())
            .collect(
                Collectors.<Question, QuestionKey, AnswerValue>toMap(
                    Question::key, question -> new AnswerValue.Choice("ALTERNATE")));
    var score = ScoreCalculator.score(result.questionnaire(), Rulebook.of(result.rules()), answers);
    assertThat(score.total().maximum()).isEqualByComparingTo("89");
    assertThat(score.total().percentage()).contains(new BigDecimal("50.00"));
  }

  /** Compliant answer and points for a whole list of answers at once. */
  private static ImportMapping judged(ImportMapping proposed) {
    var types = new LinkedHashMap<String, AnswerType>();
    proposed
        .answerTypes()
        .forEach((code, type) ->
            types.put(
                code,
                new AnswerType(
                    type.type(),
                    type.options(),
                    Set.of(),
                    type.type().isChoice() ? Map.of("YES", 1_000, "Alternate", 500) : Map.of())));
    return new ImportMapping(proposed.sheets(), types, proposed.defaults(), proposed.words());
  }

  @ParameterizedTest
  @CsvSource({
    "tools_excel_sample_questionnaire.xlsx, 17",
    "vendor-due-diligence.xlsx, 40",
    "nist-sp-800-66-rev2.xlsx, 400",
    "nist-csf-2.0.xlsx, 0"
  })
  void neverFails(String file, int atLeast) throws Exception {
    assertThat(interpret(file).counts().questions()).isGreaterThanOrEqualTo(atLeast);
  }

  private static Interpretation interpret(String name) throws IOException, RefusedWorkbook {
    var content = content(name);
    return WorkbookInterpreter.interpret(name, content, MappingProposer.propose(content).mapping());
  }

  private static WorkbookContent content(String name) throws IOException, RefusedWorkbook {
    var file = Path.of(System.getProperty("vendorward.shared", ""), "data/workbooks", name);
    assumeTrue(Files.exists(file), () -> "skipped, since there is no " + file);
    return WorkbookParser.parse(Files.readAllBytes(file));
  }
}
