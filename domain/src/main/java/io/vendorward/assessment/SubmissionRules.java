package io.vendorward.assessment;

import io.vendorward.assessment.Assessment.Submittable;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Questionnaire;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether answers may be handed in: every required question has an answer, somebody vouches for
 * them, and they are the answers that somebody was shown. A returned question need not be changed.
 */
public final class SubmissionRules {

  private SubmissionRules() {}

  /** What becomes of an attempt to submit. */
  public sealed interface Verdict {

    /** The answers may be handed in, from this state. */
    record Acceptable(Submittable assessment, AnswersDigest digest) implements Verdict {}

    record WrongState(Stage stage) implements Verdict {}

    record NotAttested() implements Verdict {}

    /** Required questions without an answer, in the questionnaire's order. */
    record Incomplete(List<QuestionKey> missing) implements Verdict {
      public Incomplete {
        missing = List.copyOf(missing);
      }
    }

    /** Answers changed after they were shown. */
    record Stale(AnswersDigest current) implements Verdict {}
  }

  public static Verdict decide(
      Assessment assessment,
      Questionnaire questionnaire,
      Collection<Answer> answers,
      Attestation attestation,
      AnswersDigest shown) {
    if (!(assessment instanceof Submittable submittable)) {
      return new Verdict.WrongState(assessment.stage());
    }
    var digest = AnswersDigest.of(answers);
    if (!digest.equals(shown)) {
      return new Verdict.Stale(digest);
    }
    var missing = missing(questionnaire, answers);
    if (!missing.isEmpty()) {
      return new Verdict.Incomplete(missing);
    }
    return attestation.isComplete()
        ? new Verdict.Acceptable(submittable, digest)
        : new Verdict.NotAttested();
  }

  /** Required questions that have no answer yet, in the questionnaire's order. */
  public static List<QuestionKey> missing(Questionnaire questionnaire, Collection<Answer> answers) {
    var answered =
        answers.stream()
            .filter(answer -> !answer.isBlank())
            .map(Answer::question)
            .collect(Collectors.toSet());
    return questionnaire
        .questions()
        .filter(Question::required)
        .map(Question::key)
        .filter(key -> !answered.contains(key))
        .toList();
  }
}
