package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.web.KeptText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer as form fields hold it.
 *
 * @param values codes of what was chosen, or the one text; empty for a blank
 */
record Entry(List<String> values, String note) {

  /** Stands among option codes, of which none can look like this. */
  static final String NOT_APPLICABLE = "-";

  static final Entry NOTHING = new Entry(List.of(), "");

  private static final int LONGEST_NUMBER = 60;
  private static final int MARK = 8;

  Entry {
    values = values.stream().filter(value -> !value.isBlank()).map(Entry::lines).toList();
    note = lines(note);
  }

  /** Browsers send the ends of lines as two characters. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  static Entry of(Answer answer) {
    return new Entry(values(answer.value()), answer.note());
  }

  private static List<String> values(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Blank() -> List.of();
      case AnswerValue.NotApplicable() -> List.of(NOT_APPLICABLE);
      case AnswerValue.Choice(var code) -> List.of(code);
      case AnswerValue.Choices(var codes) -> List.copyOf(codes);
      case AnswerValue.FreeText(var text) -> List.of(text);
      case AnswerValue.Amount(var amount) -> List.of(amount.toPlainString());
      case AnswerValue.Day(var day) -> List.of(day.toString());
    };
  }

  /** Tells the fields of a page, as they came, from what somebody made of them. */
  String mark(long version) {
    var sorted = values.stream().sorted().toList();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", sorted).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(note.getBytes(StandardCharsets.UTF_8));
      return version + "." + HexFormat.of().formatHex(digest.digest(), 0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public String text() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  public boolean has(String code) {
    return values.contains(code);
  }

  public boolean notApplicable() {
    return values.contains(NOT_APPLICABLE);
  }

  /** Whether what was typed can be kept at all. */
  boolean isText() {
    return KeptText.canBe(note) && values.stream().allMatch(KeptText::canBe);
  }

  /** Empty when the text is no number or no date, or no text. */
  Optional<AnswerValue> value(QuestionType type) {
    if (!isText()) {
      return Optional.empty();
    }
    if (values.isEmpty()) {
      return Optional.of(new AnswerValue.Blank());
    }
    if (notApplicable()) {
      return Optional.of(new AnswerValue.NotApplicable());
    }
    return switch (type) {
      case SINGLE_CHOICE, YES_NO_NA -> Optional.of(new AnswerValue.Choice(values.getFirst()));
      case MULTIPLE_CHOICE -> Optional.of(new AnswerValue.Choices(Set.copyOf(values)));
      case TEXT -> Optional.of(new AnswerValue.FreeText(values.getFirst()));
      case NUMBER -> number(values.getFirst().strip());
      case DATE -> date(values.getFirst().strip());
    };
  }

  private static Optional<AnswerValue> number(String text) {
    try {
      return text.length() > LONGEST_NUMBER
          ? Optional.empty()
          : Optional.of(new AnswerValue.Amount(new BigDecimal(text)));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<AnswerValue> date(String text) {
    try {
      return Optional.of(new AnswerValue.Day(LocalDate.parse(text)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
