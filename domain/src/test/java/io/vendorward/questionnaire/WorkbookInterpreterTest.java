package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.WorkbookFixtures.sheet;
import static io.vendorward.questionnaire.WorkbookFixtures.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.ImportMapping.AnswerType;
import io.vendorward.questionnaire.ImportMapping.Defaults;
import io.vendorward.questionnaire.NotUnderstood.Code;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WorkbookInterpreterTest {

  private static final Sheet KINDS =
      sheet(
          "kinds",
          """
          id | type | options
          YNA | single choice | Yes//No//Alternate//N/A
          TXT | text |
          """);

  @Test
  void flattensHeadingsIntoSections() {
    var result =
        interpret(
            """
            depth | key | name | question | type
            1 | 4 | Information security | |
            2 | 4.1 | | Is there a policy? | YNA
            2 | | Protect | |
            3 | 4.2 | | Is access limited? | YNA
            2 | | OR | |
            2 | 4.3 | | Say how it is limited. | TXT
            1 | 5 | Physical security | |
            2 | 5.1 | | Are doors locked? | YNA
            """);

    assertThat(result.questionnaire().sections())
        .extracting(section -> section.key() + " " + section.title() + " " + keys(section))
        .containsExactly(
            "4 Information security [4.1, 4.3]",
            "S4 Information security: Protect [4.2]",
            "5 Physical security [5.1]");
    assertThat(codes(result)).containsExactly(Code.ROW_WITHOUT_QUESTION);
    assertThat(result.notUnderstood().getFirst().row()).isEqualTo(6);
  }

  @Test
  void followsASectionColumn() {
    var result =
        interpret(
            """
            section | no | question | type
            Access | 1 | Is access limited? | YNA
            Access | 2 | Is access reviewed? | YNA
            Backup | 3 | Are backups kept? | YNA
            """);

    assertThat(result.questionnaire().sections())
        .extracting(Section::title)
        .containsExactly("Access", "Backup");
    assertThat(result.counts()).isEqualTo(new ImportCounts(2, 3, 9, 0));
  }

  @Test
  void makesNotApplicableAStateAndAsksForANoteToAnAlternative() {
    var question = only(interpret("no | question | type\n1 | Is access limited? | YNA"));

    assertThat(question.options())
        .containsExactly(
            new AnswerOption("YES", "Yes", false),
            new AnswerOption("NO", "No", false),
            new AnswerOption("ALTERNATE", "Alternate", true));
    assertThat(question.notApplicableAllowed()).isTrue();
    assertThat(question.type()).isEqualTo(QuestionType.SINGLE_CHOICE);
  }

  @Test
  void judgesAllQuestionsOfAnAnswerTypeAtOnce() {
    var result =
        interpret(
            "no | question | type\n1 | Is access limited? | YNA\n2 | Say how. | TXT",
            mapping ->
                withType(
                    mapping,
                    "YNA",
                    new AnswerType(
                        QuestionType.SINGLE_CHOICE,
                        List.of("Yes", "No", "Alternate", "N/A"),
                        Set.of(),
                        Map.of("YES", 1_000, "Alternate", 500))));

    assertThat(result.rules())
        .extracting(QuestionRule::judgement)
        .containsExactly(
            new Judgement.Points(Map.of("YES", 1_000, "ALTERNATE", 500)), new Judgement.None());
  }

  @Test
  void readsRulesOfTheRowFirst() {
    var result =
        interpret(
            """
            no | question | options | weight | compliant | severity | finding
            1 | Is data sold? | Yes; No | 2.5 | No | High | Data is sold
            2 | Is data kept? | Yes; No | much | Maybe | dire |
            """);

    assertThat(result.rules().getFirst())
        .isEqualTo(
            new QuestionRule(
                new QuestionKey("1"),
                2_500,
                new Judgement.Compliant(Set.of("NO")),
                Optional.of(new FindingRule(Severity.HIGH, "Data is sold")),
                ""));
    assertThat(codes(result)).containsExactly(Code.UNKNOWN_OPTION, Code.NOT_A_NUMBER);
  }

  @Test
  void cutsAFindingThatIsTooLongAndSaysSo() {
    var result =
        interpret(
            "no | question | options | compliant | severity | finding\n"
                + "1 | Is data sold? | Yes; No | No | High | "
                + "x".repeat(4_001));

    assertThat(result.rules().getFirst().finding())
        .contains(new FindingRule(Severity.HIGH, "x".repeat(4_000)));
    assertThat(codes(result)).containsExactly(Code.TEXT_TOO_LONG);
  }

  @Test
  void readsPointsByNameOrInOrder() {
    var result =
        interpret(
            """
            no | question | options | points
            1 | Is data encrypted? | Yes; Partly; No | Yes=1; Partly=0.25; No=0
            2 | Is data shredded? | Yes; Partly; No | 1; 0.5; 0
            """);

    assertThat(result.rules())
        .extracting(QuestionRule::judgement)
        .containsExactly(
            new Judgement.Points(Map.of("YES", 1_000, "PARTLY", 250, "NO", 0)),
            new Judgement.Points(Map.of("YES", 1_000, "PARTLY", 500, "NO", 0)));
  }

  @Test
  void takesApartACellWithSeveralQuestions() {
    var result =
        interpret(
            """
            no | question | type
            7 | Is there a policy?//Who owns it? | YNA//TXT
            """);

    assertThat(result.questionnaire().questions())
        .extracting(question -> question.key() + " " + question.type())
        .containsExactly("7-1 SINGLE_CHOICE", "7-2 TEXT");
    assertThat(codes(result)).containsExactly(Code.SEVERAL_IN_A_CELL);
  }

  @Test
  void keepsNotesAsGuidanceOfTheNextQuestion() {
    var result =
        interpret(
            """
            no | question | guidance | type
             | | Answer for all sites. |
            1 | Are doors locked? | At night too. | YNA
            """);

    assertThat(only(result).guidance()).isEqualTo("Answer for all sites.\n\nAt night too.");
    assertThat(codes(result)).containsExactly(Code.NOTE_MOVED);
  }

  @Test
  void givesEveryQuestionAKeyThatFitsIntoAnAddress() {
    var result =
        interpret(
            """
            no | question | type
            A/1 | Are doors locked? | YNA
            B | Are windows locked? | YNA
            B | Are gates locked? | YNA
             | Are safes locked? | YNA
            """);

    assertThat(result.questionnaire().questions())
        .extracting(question -> question.key() + " " + question.sourceKey().orElse("-"))
        .containsExactly("A_x2F_1 A/1", "B -", "B-2 B", "Q-1 -");
    assertThat(codes(result))
        .containsExactly(Code.KEY_CHANGED, Code.DUPLICATE_KEY, Code.KEY_MISSING);
  }

  @Test
  void saysWhenAMappingDoesNotFitTheWorkbook() {
    var content = workbook(sheet("Sheet1", "no | question\n1 | Are doors locked?"));
    var mapping =
        new ImportMapping(
            List.of(
                new ImportMapping.SheetMapping("Other", true, 1, Map.of()),
                new ImportMapping.SheetMapping("Sheet1", true, 1, Map.of("A", MappingRole.KEY))),
            Map.of(),
            Defaults.PLAIN,
            Map.of());

    assertThat(codes(WorkbookInterpreter.interpret("t", content, mapping)))
        .containsExactly(Code.SHEET_MISSING, Code.NO_QUESTION_COLUMN);
  }

  private static Interpretation interpret(String text) {
    return interpret(text, UnaryOperator.identity());
  }

  private static Interpretation interpret(String text, UnaryOperator<ImportMapping> corrected) {
    var content = workbook(sheet("questions", text), KINDS);
    var mapping = corrected.apply(MappingProposer.propose(content).mapping());
    return WorkbookInterpreter.interpret("A questionnaire", content, mapping);
  }

  private static ImportMapping withType(ImportMapping mapping, String code, AnswerType type) {
    var types = new LinkedHashMap<>(mapping.answerTypes());
    types.put(code, type);
    return new ImportMapping(mapping.sheets(), types, mapping.defaults(), mapping.words());
  }

  private static Question only(Interpretation result) {
    return result.questionnaire().questions().reduce((a, b) -> b).orElseThrow();
  }

  private static List<String> keys(Section section) {
    return section.questions().stream().map(question -> question.key().value()).toList();
  }

  private static List<Code> codes(Interpretation result) {
    return result.notUnderstood().stream().map(NotUnderstood::code).toList();
  }
}
