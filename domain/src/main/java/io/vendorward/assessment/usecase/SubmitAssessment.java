package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.Provenance;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.SubmissionRules;
import io.vendorward.assessment.SubmissionRules.Verdict;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.ContactId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Hands the answers in, with a name that vouches for them. The assessment is held while they are
 * read, so that no answer slips in between.
 */
public final class SubmitAssessment {

  private final AssessmentSight sight;
  private final PinnedQuestionnaires questionnaires;
  private final Answers answers;
  private final HandIn handIn;
  private final Transactions transactions;

  public SubmitAssessment(
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      Answers answers,
      HandIn handIn,
      Transactions transactions) {
    this.sight = sight;
    this.questionnaires = questionnaires;
    this.answers = answers;
    this.handIn = handIn;
    this.transactions = transactions;
  }

  /**
   * A submission.
   *
   * @param shown the digest of the answers that whoever attests was shown
   * @param contact for whom the tenant records it; not looked at in the portal
   */
  public record Command(
      AssessmentId assessment,
      Attestation attestation,
      AnswersDigest shown,
      Optional<ContactId> contact) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Submitted(Assessment.Submitted assessment, Submission submission) implements Outcome {}

    record NotFound() implements Outcome {}

    record WrongState(Stage stage) implements Outcome {}

    record NotAttested() implements Outcome {}

    record UnknownContact() implements Outcome {}

    /** Required questions without an answer, in the questionnaire's order. */
    record Incomplete(List<QuestionKey> missing) implements Outcome {
      public Incomplete {
        missing = List.copyOf(missing);
      }
    }

    /** Answers changed after they were shown. */
    record Stale(AnswersDigest current) implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .hold(caller, command.assessment())
                .flatMap(assessment -> decide(caller, command, assessment))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Command command, Assessment assessment) {
    var provenance =
        Provenance.of(caller, command.contact())
            .filter(from ->
                assessment.facts().contacts().containsAll(from.contact().stream().toList()));
    return provenance
        .map(from ->
            questionnaires
                .of(caller, assessment)
                .flatMap(pinned ->
                    answers
                        .of(caller.tenant(), assessment.id())
                        .flatMap(given -> {
                          var verdict =
                              SubmissionRules.decide(
                                  assessment,
                                  pinned.questionnaire(),
                                  given,
                                  command.attestation(),
                                  command.shown());
                          return act(caller, command, from, given, verdict);
                        })))
        .orElseGet(() -> Mono.just(new Outcome.UnknownContact()));
  }

  private Mono<Outcome> act(
      Caller caller, Command command, Provenance from, List<Answer> given, Verdict verdict) {
    return switch (verdict) {
      case Verdict.WrongState(var stage) -> Mono.just(new Outcome.WrongState(stage));
      case Verdict.NotAttested() -> Mono.just(new Outcome.NotAttested());
      case Verdict.Incomplete(var missing) -> Mono.just(new Outcome.Incomplete(missing));
      case Verdict.Stale(var current) -> Mono.just(new Outcome.Stale(current));
      case Verdict.Acceptable(var assessment, var digest) ->
          handIn.submit(caller, assessment, command.attestation(), digest, given, from);
    };
  }
}
