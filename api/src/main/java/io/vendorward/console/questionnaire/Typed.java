package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Lines;
import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.FindingRule;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How parts of questions are typed: options, good answers, weights. */
final class Typed {

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(?:\\.\\d{1,3})?");
  private static final int PLACES = 3;
  private static final int FULL_POINTS = 1_000;
  private static final String NOTE = "*";
  private static final int LONGEST_ANSWERS = 20_000;
  private static final FormCheck.PairRule OPTIONS =
      new FormCheck.PairRule("not-code-and-text", 200, 65, 1_000);
  private static final FormCheck.PairRule POINTS =
      new FormCheck.PairRule("not-code-and-text", 200, 64, 10);

  private Typed() {}

  static String of(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** A decimal with up to three places as thousandths. */
  static Optional<Long> thousandths(FormCheck check, String field, String typed, long most) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (DECIMAL.matcher(text).matches()) {
      long value = new BigDecimal(text).movePointRight(PLACES).longValueExact();
      if (value <= most) {
        return Optional.of(value);
      }
    }
    check.wrong(field, "not-a-decimal");
    return Optional.empty();
  }

  static String decimal(long thousandths) {
    return BigDecimal.valueOf(thousandths, PLACES).stripTrailingZeros().toPlainString();
  }

  /** Lines of {@code CODE: Label}, a star in front where a note is needed. */
  static List<AnswerOption> options(FormCheck check, String typed) {
    return check.pairs("options", typed, OPTIONS).entrySet().stream()
        .map(pair ->
            new AnswerOption(
                pair.getKey().replace(NOTE, "").strip(),
                pair.getValue(),
                pair.getKey().startsWith(NOTE)))
        .toList();
  }

  static String options(List<AnswerOption> options) {
    return options.stream()
        .map(option -> (option.noteRequired() ? NOTE : "") + option.code() + ": " + option.label())
        .collect(Collectors.joining("\n"));
  }

  /** Lines of codes that comply, or of {@code CODE: part of the weight}. */
  static Judgement judgement(FormCheck check, String typed) {
    var lines = Lines.read(check.text("goodAnswers", typed, LONGEST_ANSWERS));
    if (lines.isEmpty()) {
      return new Judgement.None();
    }
    if (lines.stream().noneMatch(line -> line.contains(":"))) {
      return new Judgement.Compliant(Set.copyOf(lines));
    }
    var points = new LinkedHashMap<String, Integer>();
    check
        .pairs("goodAnswers", typed, POINTS)
        .forEach((code, part) ->
            thousandths(check, "goodAnswers", part, FULL_POINTS)
                .ifPresent(value -> points.put(code, Math.toIntExact(value))));
    return new Judgement.Points(points);
  }

  static String judgement(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Compliant(var codes) ->
          codes.stream().sorted().collect(Collectors.joining("\n"));
      case Judgement.Points(var byCode) ->
          byCode.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(entry -> entry.getKey() + ": " + decimal(entry.getValue()))
              .collect(Collectors.joining("\n"));
      case Judgement.None _, Judgement.NumberWithin _, Judgement.DateWithin _ -> "";
    };
  }

  static Optional<FindingRule> finding(String severity, String text) {
    return severity.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FindingRule(
                FormCheck.choice(Severity.class, severity, Severity.MEDIUM), text.strip()));
  }
}
