package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.Judgement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A judgement as it is stored: its kind, and what that kind needs. */
record JudgementJson(
    Kind kind,
    @Nullable List<String> compliant,
    @Nullable Map<String, Integer> points,
    @Nullable String from,
    @Nullable String to) {

  enum Kind {
    NONE,
    COMPLIANT,
    POINTS,
    NUMBER_WITHIN,
    DATE_WITHIN
  }

  static JudgementJson of(Judgement judgement) {
    return switch (judgement) {
      case Judgement.None() -> new JudgementJson(Kind.NONE, null, null, null, null);
      case Judgement.Compliant(var codes) ->
          new JudgementJson(Kind.COMPLIANT, codes.stream().sorted().toList(), null, null, null);
      case Judgement.Points(var byCode) ->
          new JudgementJson(Kind.POINTS, null, new TreeMap<>(byCode), null, null);
      case Judgement.NumberWithin(var minimum, var maximum) ->
          new JudgementJson(Kind.NUMBER_WITHIN, null, null, text(minimum), text(maximum));
      case Judgement.DateWithin(var earliest, var latest) ->
          new JudgementJson(Kind.DATE_WITHIN, null, null, text(earliest), text(latest));
    };
  }

  Judgement toDomain() {
    return switch (kind) {
      case NONE -> new Judgement.None();
      case COMPLIANT -> new Judgement.Compliant(Set.copyOf(Objects.requireNonNull(compliant)));
      case POINTS -> new Judgement.Points(Objects.requireNonNull(points));
      case NUMBER_WITHIN ->
          new Judgement.NumberWithin(
              Optional.ofNullable(from).map(BigDecimal::new),
              Optional.ofNullable(to).map(BigDecimal::new));
      case DATE_WITHIN ->
          new Judgement.DateWithin(
              Optional.ofNullable(from).map(LocalDate::parse),
              Optional.ofNullable(to).map(LocalDate::parse));
    };
  }

  private static @Nullable String text(Optional<?> bound) {
    return bound.map(Object::toString).orElse(null);
  }
}
