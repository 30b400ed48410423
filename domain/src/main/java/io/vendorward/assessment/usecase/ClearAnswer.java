package io.vendorward.assessment.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.vendor.ContactId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Takes an answer back: a blank is saved in its place, and its history stays. */
public final class ClearAnswer {

  private final SaveAnswer saveAnswer;

  public ClearAnswer(SaveAnswer saveAnswer) {
    this.saveAnswer = saveAnswer;
  }

  /**
   * An answer to take back.
   *
   * @param expected its version as it was seen
   * @param contact for whom the tenant does it; not looked at in the portal
   */
  public record Command(
      AssessmentId assessment, QuestionKey question, long expected, Optional<ContactId> contact) {}

  public Mono<SaveAnswer.Outcome> handle(Caller caller, Command command) {
    return saveAnswer.handle(
        caller,
        new SaveAnswer.Command(
            command.assessment(),
            command.question(),
            new AnswerValue.Blank(),
            "",
            command.expected(),
            command.contact()));
  }
}
