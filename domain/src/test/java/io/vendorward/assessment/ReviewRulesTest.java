package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static io.vendorward.assessment.AssessmentFixtures.in;
import static io.vendorward.assessment.AssessmentFixtures.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment.Reviewable;
import io.vendorward.assessment.ReviewRules.CompletionVerdict;
import io.vendorward.assessment.ReviewRules.ReturnVerdict;
import io.vendorward.questionnaire.QuestionKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRulesTest {

  private static final Assessment SUBMITTED = in(Stage.SUBMITTED);

  @Test
  void returnsTheWholeQuestionnaireWithOneReason() {
    var verdict = sendBack(new ToReturn.Whole("too old"));
    assertThat(verdict)
        .isInstanceOfSatisfying(
            ReturnVerdict.Acceptable.class,
            acceptable ->
                assertThat(acceptable.questions())
                    .hasSize(6)
                    .allMatch(question -> question.reason().equals("too old")));
  }

  @Test
  void returnsChosenQuestionsEachOnceWithItsOwnReasonOrTheCommonOne() {
    var chosen =
        List.of(
            new ReturnedQuestion(MFA, "which systems?"),
            new ReturnedQuestion(BACKUPS, ""),
            new ReturnedQuestion(BACKUPS, ""));
    assertThat(sendBack(new ToReturn.Named(chosen, "please say more")))
        .isEqualTo(
            new ReturnVerdict.Acceptable(
                (Reviewable) SUBMITTED,
                List.of(
                    new ReturnedQuestion(MFA, "which systems?"),
                    new ReturnedQuestion(BACKUPS, "please say more"))));
  }

  @Test
  void returnsNothingWithoutAReason() {
    assertThat(sendBack(new ToReturn.Whole(" ")))
        .isEqualTo(new ReturnVerdict.ReasonMissing(Optional.empty()));
    assertThat(sendBack(new ToReturn.Named(List.of(new ReturnedQuestion(MFA, "")), "")))
        .isEqualTo(new ReturnVerdict.ReasonMissing(Optional.of(MFA)));
  }

  @Test
  void returnsWhatIsMarkedEachWithItsComment() {
    assertThat(
            sendBack(
                new ToReturn.Marked(),
                decided(MFA, ReviewDecision.Verdict.ACCEPTED),
                new ReviewDecision(
                    BACKUPS,
                    ReviewDecision.Verdict.TO_RETURN,
                    "how often?",
                    2,
                    "person:maria",
                    NOON)))
        .isEqualTo(
            new ReturnVerdict.Acceptable(
                (Reviewable) SUBMITTED, List.of(new ReturnedQuestion(BACKUPS, "how often?"))));
    assertThat(sendBack(new ToReturn.Marked(), decided(MFA, ReviewDecision.Verdict.ACCEPTED)))
        .isEqualTo(new ReturnVerdict.NothingMarked());
  }

  @Test
  void returnsOnlyQuestionsThatWereAsked() {
    var unknown = new QuestionKey("9.9");
    assertThat(sendBack(new ToReturn.Named(List.of(new ReturnedQuestion(unknown, "x")), "")))
        .isEqualTo(new ReturnVerdict.UnknownQuestions(List.of(unknown)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SUBMITTED", "IN_REVIEW"},
      mode = EnumSource.Mode.EXCLUDE)
  void reviewsOnlyWhatWasSubmitted(Stage stage) {
    assertThat(ReviewRules.sendBack(in(stage), questionnaire(), new ToReturn.Whole("x"), List.of()))
        .isEqualTo(new ReturnVerdict.WrongState(stage));
    assertThat(ReviewRules.complete(in(stage), List.of()))
        .isEqualTo(new CompletionVerdict.WrongState(stage));
  }

  @Test
  void completesOnceNothingIsLeftToReturn() {
    assertThat(ReviewRules.complete(SUBMITTED, List.of(decided(MFA, ReviewDecision.Verdict.OPEN))))
        .isEqualTo(new CompletionVerdict.Acceptable((Reviewable) SUBMITTED));
    assertThat(
            ReviewRules.complete(
                SUBMITTED,
                List.of(
                    decided(MFA, ReviewDecision.Verdict.ACCEPTED),
                    decided(BACKUPS, ReviewDecision.Verdict.TO_RETURN))))
        .isEqualTo(new CompletionVerdict.StillToReturn(List.of(BACKUPS)));
  }

  private static ReturnVerdict sendBack(ToReturn wish, ReviewDecision... decisions) {
    return ReviewRules.sendBack(SUBMITTED, questionnaire(), wish, List.of(decisions));
  }

  private static ReviewDecision decided(QuestionKey key, ReviewDecision.Verdict verdict) {
    return new ReviewDecision(key, verdict, "", 1, "person:maria", NOON);
  }
}
