package io.vendorward.portal.assessment;

import io.vendorward.assessment.AnswerFault;
import io.vendorward.questionnaire.QuestionType;
import java.util.Locale;

/** Codes of what can be wrong with an entry; pages have a text {@code portal.answer.<code>}. */
final class Refusals {

  private Refusals() {}

  static String code(AnswerFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String unreadable(Entry typed, QuestionType type) {
    if (!typed.isText()) {
      return "not-text";
    }
    return type == QuestionType.DATE ? "not-a-date" : "not-a-number";
  }
}
