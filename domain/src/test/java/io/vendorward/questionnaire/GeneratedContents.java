package io.vendorward.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Contents made up from a seed: every type, judgement and optional part occurs. */
public final class GeneratedContents {

  private static final String LETTERS = "Aé\"\\\n ß漢🩺,{}:'0";

  private final Random random;
  private int questions;

  public GeneratedContents(long seed) {
    random = new Random(seed);
  }

  public TemplateContent next() {
    var sections = new ArrayList<Section>();
    var rules = new ArrayList<QuestionRule>();
    for (int s = random.nextInt(4); s > 0; s--) {
      var asked = new ArrayList<Question>();
      for (int q = random.nextInt(5); q > 0; q--) {
        var question = question();
        asked.add(question);
        if (random.nextInt(4) > 0) {
          rules.add(rule(question));
        }
      }
      sections.add(new Section(new QuestionKey("S" + s), text(), asked));
    }
    return new TemplateContent(new Questionnaire(text(), text(), sections), Rulebook.of(rules));
  }

  private Question question() {
    var type = oneOf(QuestionType.values());
    return new Question(
        new QuestionKey("A&A-" + ++questions + "(a)"),
        maybe(text()),
        type,
        text(),
        text(),
        random.nextBoolean(),
        random.nextBoolean(),
        type == QuestionType.SINGLE_CHOICE || type == QuestionType.MULTIPLE_CHOICE
            ? List.of(AnswerOption.YES, new AnswerOption("O_" + questions, text(), true))
            : List.of(),
        random.nextBoolean() ? List.of() : List.of(new FrameworkMapping(text(), text())));
  }

  private QuestionRule rule(Question question) {
    return new QuestionRule(
        question.key(),
        random.nextLong(1_000_000),
        judgement(question),
        maybe(new FindingRule(oneOf(Severity.values()), text())),
        text());
  }

  private Judgement judgement(Question question) {
    if (random.nextInt(5) == 0) {
      return new Judgement.None();
    }
    return switch (question.type()) {
      case TEXT -> new Judgement.None();
      case NUMBER -> new Judgement.NumberWithin(maybe(number()), maybe(number()));
      case DATE -> new Judgement.DateWithin(maybe(day()), maybe(day()));
      case SINGLE_CHOICE, MULTIPLE_CHOICE, YES_NO_NA ->
          random.nextBoolean() ? points(question) : compliant(question);
    };
  }

  private Judgement compliant(Question question) {
    return new Judgement.Compliant(Set.of(question.options().getFirst().code()));
  }

  private Judgement points(Question question) {
    var points = new HashMap<String, Integer>();
    question.options().forEach(option -> points.put(option.code(), random.nextInt(1001)));
    return new Judgement.Points(points);
  }

  private BigDecimal number() {
    return new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(12));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(40_000));
  }

  private String text() {
    return random
        .ints(random.nextInt(8), 0, LETTERS.codePointCount(0, LETTERS.length()))
        .map(i -> LETTERS.codePoints().toArray()[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
