package io.vendorward.assessment;

import io.vendorward.assessment.Assessment.Answerable;
import io.vendorward.assessment.Assessment.Returned;
import io.vendorward.questionnaire.QuestionKey;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an answer may be put in the place of the one that somebody saw: the assessment takes
 * answers, the question is among those that were returned if any were, and nobody else was faster.
 */
public final class EntryRules {

  /** The version expected of a question that has no answer yet. */
  public static final long NONE = 0;

  private EntryRules() {}

  /** What becomes of an attempt to save an answer. */
  public sealed interface Verdict {

    record Acceptable(Answerable assessment, long version) implements Verdict {}

    record WrongState(Stage stage) implements Verdict {}

    /** The vendor was given other questions to correct than this one. */
    record NotReturned() implements Verdict {}

    /** The person named is not among those who were asked. */
    record UnknownContact() implements Verdict {}

    /** Another answer stands there now, or none does. */
    record Stale(Optional<Answer> current) implements Verdict {}
  }

  /** Decides on replacing the answer of version {@code expected}, {@link #NONE} for the first. */
  public static Verdict decide(
      Assessment assessment,
      Set<QuestionKey> returned,
      QuestionKey question,
      Optional<Answer> current,
      long expected,
      Provenance provenance) {
    if (!(assessment instanceof Answerable answerable)) {
      return new Verdict.WrongState(assessment.stage());
    }
    if (!assessment.facts().contacts().containsAll(provenance.contact().stream().toList())) {
      return new Verdict.UnknownContact();
    }
    if (answerable instanceof Returned && !returned.contains(question)) {
      return new Verdict.NotReturned();
    }
    return current.map(Answer::version).orElse(NONE) == expected
        ? new Verdict.Acceptable(answerable, expected + 1)
        : new Verdict.Stale(current);
  }
}
