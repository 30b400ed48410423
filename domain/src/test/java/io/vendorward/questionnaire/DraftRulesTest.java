package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.ATemplate.ALTERNATE;
import static io.vendorward.questionnaire.ATemplate.choice;
import static io.vendorward.questionnaire.ATemplate.compliant;
import static io.vendorward.questionnaire.ATemplate.content;
import static io.vendorward.questionnaire.ATemplate.key;
import static io.vendorward.questionnaire.ATemplate.points;
import static io.vendorward.questionnaire.ATemplate.rule;
import static io.vendorward.questionnaire.ATemplate.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.DraftDecision.Edited;
import io.vendorward.questionnaire.DraftDecision.NoSuchQuestions;
import io.vendorward.questionnaire.DraftDecision.NoSuchSection;
import io.vendorward.questionnaire.DraftDecision.Refused;
import io.vendorward.questionnaire.DraftEdit.SectionHeading;
import io.vendorward.questionnaire.QuestionChange.FindingChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

  private static final QuestionChange NOTHING =
      new QuestionChange(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new FindingChange.Keep());

  private static TemplateContent edited(DraftEdit edit) {
    assertThat(DraftRules.decide(content(), edit)).isInstanceOf(Edited.class);
    return ((Edited) DraftRules.decide(content(), edit)).content();
  }

  private static List<String> keys(TemplateContent content) {
    return content.questionnaire().questions().map(q -> q.key().value()).toList();
  }

  private static Violation.Kind refusal(DraftEdit edit) {
    assertThat(DraftRules.decide(content(), edit)).isInstanceOf(Refused.class);
    return ((Refused) DraftRules.decide(content(), edit)).violations().getFirst().kind();
  }

  @Test
  void addsAQuestionWhereItIsWanted() {
    var rule = rule("A.0", compliant("YES"));
    var content = edited(new DraftEdit.Add(key("A"), Optional.of(0), choice("A.0"), rule));
    assertThat(keys(content)).containsExactly("A.0", "A.1", "A.2", "B.1");
    assertThat(content.rulebook().rule(key("A.0"))).isEqualTo(rule);
  }

  @Test
  void refusesAKeyThatIsTaken() {
    assertThat(
            refusal(
                new DraftEdit.Add(
                    key("B"), Optional.empty(), text("A.1"), QuestionRule.unscored(key("A.1")))))
        .isEqualTo(Violation.Kind.DUPLICATE_KEY);
    assertThat(
            refusal(
                new DraftEdit.Replace(
                    key("A.2"),
                    Optional.empty(),
                    Optional.empty(),
                    choice("A.1"),
                    QuestionRule.unscored(key("A.1")))))
        .isEqualTo(Violation.Kind.DUPLICATE_KEY);
  }

  @Test
  void namesTheSectionThatIsNotThere() {
    var edit =
        new DraftEdit.Add(
            key("C"), Optional.empty(), text("C.1"), QuestionRule.unscored(key("C.1")));
    assertThat(DraftRules.decide(content(), edit)).isEqualTo(new NoSuchSection(key("C")));
  }

  @Test
  void keepsThePlaceOfAReplacedQuestion() {
    var edit =
        new DraftEdit.Replace(
            key("A.1"),
            Optional.empty(),
            Optional.empty(),
            choice("A.9"),
            rule("A.9", compliant("NO")));
    var content = edited(edit);
    assertThat(keys(content)).containsExactly("A.9", "A.2", "B.1");
    assertThat(content.rulebook().byKey()).containsOnlyKeys(key("A.9"));
  }

  @Test
  void movesAQuestionToAnotherSection() {
    var edit =
        new DraftEdit.Replace(
            key("A.1"),
            Optional.of(key("B")),
            Optional.empty(),
            choice("A.1"),
            QuestionRule.unscored(key("A.1")));
    assertThat(keys(edited(edit))).containsExactly("A.2", "B.1", "A.1");
  }

  @Test
  void removesAQuestionWithItsRule() {
    var content = edited(new DraftEdit.Remove(key("A.1")));
    assertThat(keys(content)).containsExactly("A.2", "B.1");
    assertThat(content.rulebook().byKey()).isEmpty();
    assertThat(DraftRules.decide(content(), new DraftEdit.Remove(key("X"))))
        .isEqualTo(new NoSuchQuestions(Set.of(key("X"))));
  }

  @Test
  void arrangesSectionsButLosesNoQuestion() {
    var headings =
        List.of(
            new SectionHeading(key("B"), "Backups"),
            new SectionHeading(key("A"), "Access"),
            new SectionHeading(key("C"), "Crypto"));
    var content =
        edited(new DraftEdit.Describe(Optional.of("New"), Optional.empty(), Optional.of(headings)));
    assertThat(content.questionnaire().title()).isEqualTo("New");
    assertThat(content.questionnaire().introduction()).isEqualTo("Please answer.");
    assertThat(keys(content)).containsExactly("B.1", "A.1", "A.2");
    assertThat(
            refusal(
                new DraftEdit.Describe(
                    Optional.empty(), Optional.empty(), Optional.of(headings.subList(0, 1)))))
        .isEqualTo(Violation.Kind.SECTION_NOT_EMPTY);
  }

  @Test
  void judgesAllQuestionsWithTheSameAnswersAtOnce() {
    var change =
        new QuestionChange(
            Optional.empty(),
            Optional.empty(),
            Optional.of(false),
            Optional.of(true),
            Optional.of(2_000L),
            Optional.of(points("ALTERNATE", 500)),
            new FindingChange.Set(new FindingRule(Severity.LOW, "")));
    var selection = new Selection.SameAnswers(List.of("YES", "NO", "ALTERNATE"));
    var content = edited(new DraftEdit.ChangeMany(selection, change));
    for (String changed : List.of("A.1", "A.2")) {
      var rule = content.rulebook().rule(key(changed));
      assertThat(rule.judgement()).isEqualTo(points("ALTERNATE", 500));
      assertThat(rule.weightThousandths()).isEqualTo(2_000);
      assertThat(rule.finding()).contains(new FindingRule(Severity.LOW, ""));
      assertThat(content.questionnaire().question(key(changed)))
          .hasValueSatisfying(q -> assertThat(q.notApplicableAllowed()).isTrue());
    }
    assertThat(content.rulebook().rule(key("B.1")).isScored()).isFalse();
  }

  @Test
  void dropsAJudgementThatTheNewTypeCannotHave() {
    var change =
        new QuestionChange(
            Optional.of(QuestionType.TEXT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new FindingChange.Remove());
    var content = edited(new DraftEdit.ChangeMany(new Selection.Keys(Set.of(key("A.1"))), change));
    assertThat(content.rulebook().rule(key("A.1")))
        .isEqualTo(
            new QuestionRule(
                key("A.1"), 1_000, new Judgement.None(), Optional.empty(), "ask again"));
    assertThat(content.questionnaire().question(key("A.1")).orElseThrow().options()).isEmpty();
  }

  @Test
  void changesNothingWhenOneOfManyCannotBeChanged() {
    var selection = new Selection.Keys(Set.of(key("A.1"), key("X")));
    assertThat(DraftRules.decide(content(), new DraftEdit.ChangeMany(selection, NOTHING)))
        .isEqualTo(new NoSuchQuestions(Set.of(key("X"))));
  }

  @Test
  void findsTheAnswerListsThatQuestionsShare() {
    assertThat(AnswerList.of(content().questionnaire()))
        .containsExactly(
            new AnswerList(
                List.of(AnswerOption.YES, AnswerOption.NO, ALTERNATE),
                List.of(key("A.1"), key("A.2"))));
  }
}
