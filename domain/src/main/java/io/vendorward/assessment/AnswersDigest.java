package io.vendorward.assessment;

import io.vendorward.questionnaire.AnswerValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * SHA-256 over all answers of an assessment, as somebody was shown them: a submission names it, so
 * that nobody attests to answers they have not seen. Every part is written with its length, so that
 * no two sets of answers read alike; a blank answer counts like none.
 */
public record AnswersDigest(String hex) {

  public static AnswersDigest of(Collection<Answer> answers) {
    var text = new StringBuilder();
    answers.stream()
        .filter(answer -> !(answer.isBlank() && answer.note().isEmpty()))
        .sorted(Comparator.comparing(Answer::question))
        .forEach(answer -> {
          part(text, answer.question().value());
          part(text, Long.toString(answer.version()));
          part(text, canonical(answer.value()));
          part(text, answer.note());
        });
    return new AnswersDigest(sha256(text.toString()));
  }

  private static void part(StringBuilder text, String part) {
    text.append(part.length()).append(':').append(part).append('\n');
  }

  private static String canonical(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Blank() -> "blank";
      case AnswerValue.NotApplicable() -> "n/a";
      case AnswerValue.Choice(var code) -> "choice " + code;
      case AnswerValue.Choices(var codes) -> "choices " + String.join(" ", codes);
      case AnswerValue.FreeText(var words) -> "text " + words;
      case AnswerValue.Amount(var amount) ->
          "number " + amount.stripTrailingZeros().toPlainString();
      case AnswerValue.Day(var day) -> "date " + day;
    };
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
