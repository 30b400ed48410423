package io.vendorward.questionnaire;

import java.util.List;
import java.util.Set;

/** Which questions of a draft a change is for. */
public sealed interface Selection {

  boolean includes(Question question);

  record Keys(Set<QuestionKey> keys) implements Selection {
    public Keys {
      keys = Set.copyOf(keys);
    }

    @Override
    public boolean includes(Question question) {
      return keys.contains(question.key());
    }
  }

  /** All questions with exactly these option codes in this order. */
  record SameAnswers(List<String> codes) implements Selection {
    public SameAnswers {
      codes = List.copyOf(codes);
    }

    @Override
    public boolean includes(Question question) {
      return !codes.isEmpty() && question.optionCodes().equals(codes);
    }
  }
}
