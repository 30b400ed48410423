package io.vendorward.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What was answered. Unanswered, not applicable and "no" are three different things. */
public sealed interface AnswerValue {

  /** Nothing was answered. */
  record Blank() implements AnswerValue {}

  /** The question does not apply; a note says why. */
  record NotApplicable() implements AnswerValue {}

  record Choice(String code) implements AnswerValue {}

  /** One or more codes, in order. */
  record Choices(Set<String> codes) implements AnswerValue {
    public Choices {
      codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }
  }

  record FreeText(String text) implements AnswerValue {}

  record Amount(BigDecimal amount) implements AnswerValue {}

  record Day(LocalDate day) implements AnswerValue {}
}
