package io.vendorward.questionnaire;

import java.util.List;
import java.util.Set;

/** What becomes of an edit. */
public sealed interface DraftDecision {

  /**
   * The draft as edited.
   *
   * @param touched keys of the questions that were added, changed or removed
   */
  record Edited(TemplateContent content, Set<QuestionKey> touched) implements DraftDecision {
    public Edited {
      touched = Set.copyOf(touched);
    }
  }

  record NoSuchQuestions(Set<QuestionKey> keys) implements DraftDecision {
    public NoSuchQuestions {
      keys = Set.copyOf(keys);
    }
  }

  record NoSuchSection(QuestionKey section) implements DraftDecision {}

  record Refused(List<Violation> violations) implements DraftDecision {
    public Refused {
      violations = List.copyOf(violations);
    }
  }
}
