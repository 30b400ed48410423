package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.questionnaire.Judgement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bounds of good numbers and dates as they are typed. */
final class Bounds {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,6})?");

  private Bounds() {}

  static String from(Judgement judgement) {
    return switch (judgement) {
      case Judgement.NumberWithin(var minimum, _) -> text(minimum);
      case Judgement.DateWithin(var earliest, _) -> text(earliest);
      case Judgement.None _, Judgement.Compliant _, Judgement.Points _ -> "";
    };
  }

  static String to(Judgement judgement) {
    return switch (judgement) {
      case Judgement.NumberWithin(_, var maximum) -> text(maximum);
      case Judgement.DateWithin(_, var latest) -> text(latest);
      case Judgement.None _, Judgement.Compliant _, Judgement.Points _ -> "";
    };
  }

  static Judgement ofNumber(FormCheck check, String from, String to) {
    var minimum = number(check, "from", from);
    var maximum = number(check, "to", to);
    return minimum.isEmpty() && maximum.isEmpty()
        ? new Judgement.None()
        : new Judgement.NumberWithin(minimum, maximum);
  }

  static Judgement ofDate(FormCheck check, String from, String to) {
    Optional<LocalDate> earliest = check.date("from", from);
    Optional<LocalDate> latest = check.date("to", to);
    return earliest.isEmpty() && latest.isEmpty()
        ? new Judgement.None()
        : new Judgement.DateWithin(earliest, latest);
  }

  private static Optional<BigDecimal> number(FormCheck check, String field, String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    check.wrong(field, "not-a-decimal");
    return Optional.empty();
  }

  private static String text(Optional<?> bound) {
    return bound.map(Object::toString).orElse("");
  }
}
