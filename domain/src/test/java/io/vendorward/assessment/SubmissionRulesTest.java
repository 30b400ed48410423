package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.WORDS;
import static io.vendorward.assessment.AssessmentFixtures.answer;
import static io.vendorward.assessment.AssessmentFixtures.in;
import static io.vendorward.assessment.AssessmentFixtures.questionnaire;
import static io.vendorward.assessment.AssessmentFixtures.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.SubmissionRules.Verdict;
import io.vendorward.questionnaire.AnswerValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionRulesTest {

  private static final Attestation SIGNED = new Attestation("Ana Lima", "CISO", true);
  private static final List<Answer> COMPLETE = List.of(yes(MFA), yes(BACKUPS));

  @ParameterizedTest
  @EnumSource(names = {"IN_PROGRESS", "RETURNED"})
  void takesCompleteAnswersThatSomebodyVouchesFor(Stage stage) {
    assertThat(decide(in(stage), COMPLETE, SIGNED, AnswersDigest.of(COMPLETE)))
        .isEqualTo(
            new Verdict.Acceptable((Assessment.Submittable) in(stage), AnswersDigest.of(COMPLETE)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"IN_PROGRESS", "RETURNED"},
      mode = EnumSource.Mode.EXCLUDE)
  void takesNothingInAnotherState(Stage stage) {
    assertThat(decide(in(stage), COMPLETE, SIGNED, AnswersDigest.of(COMPLETE)))
        .isEqualTo(new Verdict.WrongState(stage));
  }

  @Test
  void namesTheRequiredQuestionsThatAreBlank() {
    var answers = List.of(answer(BACKUPS, new AnswerValue.Blank(), "", 2), yes(WORDS));
    assertThat(decide(in(Stage.IN_PROGRESS), answers, SIGNED, AnswersDigest.of(answers)))
        .isEqualTo(new Verdict.Incomplete(List.of(MFA, BACKUPS)));
  }

  @Test
  void wantsNameTitleAndConsent() {
    for (var attestation :
        List.of(
            new Attestation(" ", "CISO", true),
            new Attestation("Ana", "", true),
            new Attestation("Ana", "CISO", false))) {
      assertThat(decide(in(Stage.IN_PROGRESS), COMPLETE, attestation, AnswersDigest.of(COMPLETE)))
          .isEqualTo(new Verdict.NotAttested());
    }
  }

  @Test
  void refusesWhenAnAnswerChangedAfterItWasShown() {
    var shown = AnswersDigest.of(COMPLETE);
    var changed = List.of(yes(MFA), answer(BACKUPS, new AnswerValue.Choice("NO"), "", 2));
    assertThat(decide(in(Stage.IN_PROGRESS), changed, SIGNED, shown))
        .isEqualTo(new Verdict.Stale(AnswersDigest.of(changed)));
  }

  private static Verdict decide(
      Assessment assessment, List<Answer> answers, Attestation attestation, AnswersDigest shown) {
    return SubmissionRules.decide(assessment, questionnaire(), answers, attestation, shown);
  }
}
