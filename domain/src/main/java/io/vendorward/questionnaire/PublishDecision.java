package io.vendorward.questionnaire;

import java.util.List;

/** Whether a draft may be published. */
public sealed interface PublishDecision {

  record Publish(TemplateVersion.Published version) implements PublishDecision {}

  /** Nothing is wrong, but these questions will be in no score: is that meant? */
  record NotScored(List<QuestionKey> questions) implements PublishDecision {
    public NotScored {
      questions = List.copyOf(questions);
    }
  }

  record Refused(List<Violation> violations) implements PublishDecision {
    public Refused {
      violations = List.copyOf(violations);
    }
  }
}
