package io.vendorward.console.scoring;

import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.scoring.Contribution;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.SectionScore;
import io.vendorward.scoring.Sum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A score as its page shows it.
 *
 * @param percentage as text, empty where nothing could be reached
 */
public record ScoreSheet(
    String percentage,
    String points,
    String maximum,
    String model,
    String inputHash,
    Instant computedAt,
    List<Part> parts) {

  /** A section with its questions. */
  public record Part(
      String title, String percentage, String points, String maximum, List<Line> lines) {}

  /**
   * A question.
   *
   * @param reason code of why it adds what it does
   */
  public record Line(String key, String text, String reason, String points, String maximum) {}

  static ScoreSheet of(ScoreEntry entry, Questionnaire questionnaire) {
    var texts =
        questionnaire.questions().collect(Collectors.toMap(Question::key, Function.identity()));
    var total = entry.score().total();
    return new ScoreSheet(
        percentage(total),
        plain(total.actual()),
        plain(total.maximum()),
        entry.model().toString(),
        entry.inputHash().hex(),
        entry.computedAt(),
        entry.score().sections().stream()
            .map(section -> part(section, entry.score().contributions(), texts))
            .toList());
  }

  private static Part part(
      SectionScore section, List<Contribution> all, Map<QuestionKey, Question> texts) {
    return new Part(
        section.title(),
        percentage(section.sum()),
        plain(section.sum().actual()),
        plain(section.sum().maximum()),
        all.stream()
            .filter(one -> one.section().equals(section.section()))
            .map(one -> line(one, texts))
            .toList());
  }

  private static Line line(Contribution one, Map<QuestionKey, Question> texts) {
    var question = texts.get(one.question());
    return new Line(
        one.question().value(),
        question == null ? "" : question.text(),
        one.reason().code(),
        plain(one.sum().actual()),
        plain(one.sum().maximum()));
  }

  private static String percentage(Sum sum) {
    return sum.percentage().map(BigDecimal::toPlainString).orElse("");
  }

  private static String plain(BigDecimal exact) {
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
