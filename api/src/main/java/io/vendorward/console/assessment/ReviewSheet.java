package io.vendorward.console.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Section;
import io.vendorward.web.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions of a review as its page shows them, a section at a time. */
public record ReviewSheet(List<Part> parts, Part current, List<String> toReturn) {

  /** A section, and how much of it is decided. */
  public record Part(int number, String title, long decided, int total, List<Line> lines) {}

  /**
   * A question with its answer and what was decided.
   *
   * @param kind BLANK, NOT_APPLICABLE or ANSWERED
   * @param answer in words
   * @param version of the decision, 0 when there is none
   * @param returnReason why it was given back with the last return, else empty
   * @param before what had been answered then, where it was answered anew since; else null
   */
  public record Line(
      String key,
      String text,
      String kind,
      String answer,
      String note,
      boolean recorded,
      String verdict,
      String comment,
      long version,
      String returnReason,
      @Nullable Given before) {}

  /** An answer as it is shown: kind, words and note. */
  public record Given(String kind, String answer, String note) {}

  public ReviewSheet {
    parts = List.copyOf(parts);
    toReturn = List.copyOf(toReturn);
  }

  /** Empty when the questionnaire has no section. */
  static Optional<ReviewSheet> of(
      QuestionSheet sheet, Map<QuestionKey, Answer> before, int section, Reader reader) {
    var sections = sheet.questionnaire().sections();
    if (sections.isEmpty()) {
      return Optional.empty();
    }
    var parts =
        IntStream.range(0, sections.size())
            .mapToObj(i -> part(i, sections.get(i), sheet, before, reader))
            .toList();
    return Optional.of(
        new ReviewSheet(
            parts, parts.get(Math.clamp(section, 0, parts.size() - 1)), toReturn(sheet)));
  }

  private static Part part(
      int number,
      Section section,
      QuestionSheet sheet,
      Map<QuestionKey, Answer> before,
      Reader reader) {
    var lines =
        section.questions().stream()
            .map(question -> line(question, sheet, before.get(question.key()), reader))
            .toList();
    long decided = lines.stream().filter(line -> !line.verdict().equals("OPEN")).count();
    return new Part(number, section.title(), decided, lines.size(), lines);
  }

  private static Line line(
      Question question, QuestionSheet sheet, @Nullable Answer before, Reader reader) {
    var answer = sheet.answers().get(question.key());
    var given = given(question, answer, reader);
    var decision = Optional.ofNullable(sheet.decisions().get(question.key()));
    return new Line(
        question.key().value(),
        question.text(),
        given.kind(),
        given.answer(),
        given.note(),
        Optional.ofNullable(answer).flatMap(Answer::recordedBy).isPresent(),
        decision.map(ReviewDecision::verdict).orElse(ReviewDecision.Verdict.OPEN).name(),
        decision.map(ReviewDecision::comment).orElse(""),
        decision.map(ReviewDecision::version).orElse(0L),
        Optional.ofNullable(sheet.returned().get(question.key()))
            .map(returned -> returned.reason())
            .orElse(""),
        before == null || answer == null || before.version() == answer.version()
            ? null
            : given(question, before, reader));
  }

  private static Given given(Question question, @Nullable Answer answer, Reader reader) {
    return new Given(
        kind(answer == null ? new AnswerValue.Blank() : answer.value()),
        AnswerWords.of(question, answer, reader),
        answer == null ? "" : answer.note());
  }

  private static String kind(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Blank() -> "BLANK";
      case AnswerValue.NotApplicable() -> "NOT_APPLICABLE";
      case AnswerValue.Choice _,
          AnswerValue.Choices _,
          AnswerValue.FreeText _,
          AnswerValue.Amount _,
          AnswerValue.Day _ ->
          "ANSWERED";
    };
  }

  private static List<String> toReturn(QuestionSheet sheet) {
    return sheet.decisions().values().stream()
        .filter(decision -> decision.verdict() == ReviewDecision.Verdict.TO_RETURN)
        .map(decision -> decision.question().value())
        .sorted()
        .toList();
  }
}
