package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.ATemplate.NOW;
import static io.vendorward.questionnaire.ATemplate.choice;
import static io.vendorward.questionnaire.ATemplate.compliant;
import static io.vendorward.questionnaire.ATemplate.content;
import static io.vendorward.questionnaire.ATemplate.finding;
import static io.vendorward.questionnaire.ATemplate.key;
import static io.vendorward.questionnaire.ATemplate.question;
import static io.vendorward.questionnaire.ATemplate.template;
import static io.vendorward.questionnaire.ATemplate.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishRulesTest {

  private static PublishDecision decide(TemplateContent content, boolean acknowledged) {
    var head = ATemplate.draft(template(1), 1).head();
    return PublishRules.decide(new TemplateVersion.Draft(head, content), acknowledged, NOW);
  }

  @Test
  void asksAboutQuestionsThatWillNotBeScored() {
    assertThat(decide(content(), false))
        .isEqualTo(new PublishDecision.NotScored(List.of(key("A.2"), key("B.1"))));
  }

  @Test
  void publishesWhenThatIsMeant() {
    assertThat(decide(content(), true)).isInstanceOf(PublishDecision.Publish.class);
  }

  @Test
  void publishesWithoutAskingWhenEverythingIsScored() {
    var content = ATemplate.of(choice("Q"), finding("Q", compliant("YES")));
    assertThat(decide(content, false)).isInstanceOf(PublishDecision.Publish.class);
  }

  @Test
  void refusesATemplateWithoutQuestions() {
    assertThat(decide(TemplateContent.empty("Nothing"), true))
        .isEqualTo(new PublishDecision.Refused(List.of(Violation.of(Violation.Kind.NO_QUESTIONS))));
  }

  @Test
  void refusesAChoiceWithoutOptions() {
    var content =
        ATemplate.of(question("Q", QuestionType.SINGLE_CHOICE), QuestionRule.unscored(key("Q")));
    assertThat(decide(content, true))
        .isEqualTo(
            new PublishDecision.Refused(
                List.of(Violation.of(key("Q"), Violation.Kind.OPTIONS_MISSING))));
  }

  @Test
  void refusesAFindingThatNoAnswerCanOpen() {
    var content = ATemplate.of(text("Q"), finding("Q", new Judgement.None()));
    assertThat(decide(content, true))
        .isEqualTo(
            new PublishDecision.Refused(
                List.of(Violation.of(key("Q"), Violation.Kind.FINDING_WITHOUT_JUDGEMENT))));
  }
}
