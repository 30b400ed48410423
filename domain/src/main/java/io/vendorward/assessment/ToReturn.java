package io.vendorward.assessment;

import java.util.Collection;
import java.util.List;

/** Which questions a reviewer gives back to the vendor. */
public sealed interface ToReturn {

  /** All of the questionnaire, with one reason. */
  record Whole(String reason) implements ToReturn {}

  /**
   * Questions named by the reviewer.
   *
   * @param reason for those that have no reason of their own
   */
  record Named(List<ReturnedQuestion> questions, String reason) implements ToReturn {
    public Named {
      questions = List.copyOf(questions);
    }
  }

  /** What is marked to be returned when it happens, each with the comment of its decision. */
  record Marked() implements ToReturn {}

  /** The marked ones among these decisions, as they are returned. */
  static List<ReturnedQuestion> marked(Collection<ReviewDecision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.verdict() == ReviewDecision.Verdict.TO_RETURN)
        .map(decision -> new ReturnedQuestion(decision.question(), decision.comment()))
        .toList();
  }
}
