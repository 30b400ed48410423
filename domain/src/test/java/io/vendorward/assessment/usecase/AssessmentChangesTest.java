package io.vendorward.assessment.usecase;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.ID;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static io.vendorward.assessment.AssessmentFixtures.aSubmissionOf;
import static io.vendorward.assessment.AssessmentFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentChangesTest {

  @Test
  void everyChangeSaysWhoIsAskedAndWhatItIsCalledElsewhere() {
    assertThat(AssessmentChanges.of(in(Stage.SENT), "assessment.sent", NOON).fields())
        .containsEntry("state", "SENT")
        .containsEntry("contacts", ANA.toString())
        .containsEntry("externalIds", "{}")
        .containsKey("due");
  }

  @Test
  void aSubmissionSaysWhoVouchedForWhichAnswers() {
    var submission = aSubmissionOf(ID);
    var change =
        AssessmentChanges.submitted((Assessment.Submitted) in(Stage.SUBMITTED), submission);
    assertThat(change.fields())
        .containsEntry("attestedName", "Sam Secure")
        .containsEntry("attestedTitle", "CISO")
        .containsEntry("attestationAccepted", "true")
        .containsEntry("givenBy", "contact:" + ANA)
        .doesNotContainKey("recordedBy");
    assertThat(change.eventData())
        .containsEntry("submission", submission.id().toString())
        .containsEntry("round", "0")
        .containsEntry("answersDigest", submission.digest().hex())
        .doesNotContainValue("Sam Secure");
  }

  @Test
  void aReturnSaysWhyForEachQuestion() {
    var change =
        AssessmentChanges.returned(
            (Assessment.Returned) in(Stage.RETURNED),
            List.of(new ReturnedQuestion(MFA, "For remote access too?")),
            NOON);
    assertThat(change.fields()).containsEntry("reason:1.1", "For remote access too?");
    assertThat(change.eventData()).doesNotContainValue("For remote access too?");
  }

  @Test
  void aDecisionNamesItsQuestion() {
    var decision =
        new ReviewDecision(MFA, ReviewDecision.Verdict.TO_RETURN, "Why?", 1, "person:maria", NOON);
    assertThat(AssessmentChanges.decided((Assessment.InReview) in(Stage.IN_REVIEW), decision))
        .satisfies(change ->
            assertThat(change.fields())
                .isEqualTo(Map.of("question", "1.1", "decision", "TO_RETURN", "comment", "Why?")));
  }
}
