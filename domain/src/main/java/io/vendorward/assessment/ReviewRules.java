package io.vendorward.assessment;

import io.vendorward.assessment.Assessment.Reviewable;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Questionnaire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer may do with a submission: give back chosen questions, or all, each with a reason;
 * and complete the review once nothing is left that was marked to be given back.
 */
public final class ReviewRules {

  private ReviewRules() {}

  /** What becomes of an attempt to return questions. */
  public sealed interface ReturnVerdict {

    /** The questions to give back, each once. */
    record Acceptable(Reviewable assessment, List<ReturnedQuestion> questions)
        implements ReturnVerdict {
      public Acceptable {
        questions = List.copyOf(questions);
      }
    }

    record WrongState(Stage stage) implements ReturnVerdict {}

    record UnknownQuestions(List<QuestionKey> questions) implements ReturnVerdict {
      public UnknownQuestions {
        questions = List.copyOf(questions);
      }
    }

    /** A vendor is never given back a question without being told why. */
    record ReasonMissing(Optional<QuestionKey> question) implements ReturnVerdict {}

    record NothingMarked() implements ReturnVerdict {}
  }

  /** What becomes of an attempt to complete the review. */
  public sealed interface CompletionVerdict {

    record Acceptable(Reviewable assessment) implements CompletionVerdict {}

    record WrongState(Stage stage) implements CompletionVerdict {}

    /** Questions marked to be returned: return them, or decide otherwise, first. */
    record StillToReturn(List<QuestionKey> questions) implements CompletionVerdict {
      public StillToReturn {
        questions = List.copyOf(questions);
      }
    }
  }

  /**
   * Whether these questions may be given back.
   *
   * @param decisions of the review so far
   */
  public static ReturnVerdict sendBack(
      Assessment assessment,
      Questionnaire questionnaire,
      ToReturn wish,
      Collection<ReviewDecision> decisions) {
    if (!(assessment instanceof Reviewable reviewable)) {
      return new ReturnVerdict.WrongState(assessment.stage());
    }
    return switch (wish) {
      case ToReturn.Whole(var reason) ->
          reason.isBlank()
              ? new ReturnVerdict.ReasonMissing(Optional.empty())
              : new ReturnVerdict.Acceptable(reviewable, whole(questionnaire, reason));
      case ToReturn.Named(var questions, var reason) ->
          named(reviewable, questionnaire, questions, reason);
      case ToReturn.Marked() -> {
        var marked = ToReturn.marked(decisions);
        yield marked.isEmpty()
            ? new ReturnVerdict.NothingMarked()
            : named(reviewable, questionnaire, marked, "");
      }
    };
  }

  private static ReturnVerdict named(
      Reviewable reviewable,
      Questionnaire questionnaire,
      List<ReturnedQuestion> chosen,
      String reason) {
    var unknown = unknown(questionnaire, chosen);
    if (!unknown.isEmpty()) {
      return new ReturnVerdict.UnknownQuestions(unknown);
    }
    var questions = withReasons(chosen, reason);
    return questions.stream()
        .filter(question -> question.reason().isBlank())
        .findFirst()
        .<ReturnVerdict>map(
            question -> new ReturnVerdict.ReasonMissing(Optional.of(question.question())))
        .orElseGet(() -> new ReturnVerdict.Acceptable(reviewable, questions));
  }

  public static CompletionVerdict complete(
      Assessment assessment, Collection<ReviewDecision> decisions) {
    if (!(assessment instanceof Reviewable reviewable)) {
      return new CompletionVerdict.WrongState(assessment.stage());
    }
    var marked =
        ToReturn.marked(decisions).stream().map(ReturnedQuestion::question).sorted().toList();
    return marked.isEmpty()
        ? new CompletionVerdict.Acceptable(reviewable)
        : new CompletionVerdict.StillToReturn(marked);
  }

  private static List<ReturnedQuestion> whole(Questionnaire questionnaire, String reason) {
    return questionnaire
        .questions()
        .map(question -> new ReturnedQuestion(question.key(), reason))
        .toList();
  }

  private static List<QuestionKey> unknown(
      Questionnaire questionnaire, List<ReturnedQuestion> chosen) {
    return chosen.stream()
        .map(ReturnedQuestion::question)
        .filter(key -> questionnaire.question(key).isEmpty())
        .toList();
  }

  private static List<ReturnedQuestion> withReasons(List<ReturnedQuestion> chosen, String reason) {
    var byKey = new LinkedHashMap<QuestionKey, ReturnedQuestion>();
    chosen.forEach(question ->
        byKey.put(
            question.question(),
            question.reason().isBlank()
                ? new ReturnedQuestion(question.question(), reason)
                : question));
    return List.copyOf(byKey.values());
  }
}
