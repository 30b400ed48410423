package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.web.Problems;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How answers are judged. */
@Schema(
    name = "Judgement",
    description =
        "How answers become points: by compliant codes, by points of each option, or by bounds of a"
            + " number or a date. One of these, or none: then the question is not scored.")
record JudgementBody(
    @Schema(description = "Codes of the good answers", example = "[\"YES\"]") @Size(max = 200)
        @Nullable List<@NotBlank @Size(max = 64) String> compliant,
    @Schema(
            description = "Part of the weight that an option earns, 0 to 1; others earn none",
            example = "{\"ALTERNATE\": 0.5}")
        @Size(max = 200)
        @Nullable
            Map<
                @NotBlank @Size(max = 64) String,
                @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3)
                BigDecimal>
            points,
    @Schema(description = "Smallest good number") @Digits(integer = 18, fraction = 6)
        @Nullable BigDecimal minimum,
    @Schema(description = "Largest good number") @Digits(integer = 18, fraction = 6)
        @Nullable BigDecimal maximum,
    @Schema(description = "First good day") @Nullable LocalDate earliest,
    @Schema(description = "Last good day") @Nullable LocalDate latest) {

  static final JudgementBody NONE = new JudgementBody(null, null, null, null, null, null);

  static JudgementBody of(Judgement judgement) {
    return switch (judgement) {
      case Judgement.None() -> NONE;
      case Judgement.Compliant(var codes) ->
          new JudgementBody(codes.stream().sorted().toList(), null, null, null, null, null);
      case Judgement.Points(var byCode) ->
          new JudgementBody(null, numbers(byCode), null, null, null, null);
      case Judgement.NumberWithin(var minimum, var maximum) ->
          new JudgementBody(null, null, minimum.orElse(null), maximum.orElse(null), null, null);
      case Judgement.DateWithin(var earliest, var latest) ->
          new JudgementBody(null, null, null, null, earliest.orElse(null), latest.orElse(null));
    };
  }

  /** The judgement, or 400 when several are given. */
  Judgement judgement() {
    var given = new ArrayList<Judgement>();
    if (compliant != null) {
      given.add(new Judgement.Compliant(Set.copyOf(compliant)));
    }
    if (points != null) {
      given.add(new Judgement.Points(thousandths(points)));
    }
    if (minimum != null || maximum != null) {
      given.add(
          new Judgement.NumberWithin(Optional.ofNullable(minimum), Optional.ofNullable(maximum)));
    }
    if (earliest != null || latest != null) {
      given.add(
          new Judgement.DateWithin(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }
    if (given.size() > 1) {
      throw Problems.invalid(
          "/judgement", "several", "can be compliant codes, points or bounds, but one of them");
    }
    return given.isEmpty() ? new Judgement.None() : given.getFirst();
  }

  private static Map<String, BigDecimal> numbers(Map<String, Integer> thousandths) {
    var numbers = new LinkedHashMap<String, BigDecimal>();
    thousandths.keySet().stream()
        .sorted()
        .forEach(code -> numbers.put(code, Thousandths.number(thousandths.getOrDefault(code, 0))));
    return numbers;
  }

  static Map<String, Integer> thousandths(Map<String, BigDecimal> points) {
    var thousandths = new LinkedHashMap<String, Integer>();
    points.forEach((code, part) -> thousandths.put(code, Math.toIntExact(Thousandths.of(part))));
    return thousandths;
  }
}
