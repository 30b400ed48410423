package io.vendorward.console;

import io.vendorward.web.FormErrors;
import io.vendorward.web.KeptText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form, and collects what cannot be read. */
public final class FormCheck {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");

  /** Numbers in other systems: {@code system: number}. */
  public static final PairRule EXTERNAL_IDS = new PairRule("not-an-external-id", 50, 64, 200);

  private final List<FormErrors.Entry> entries = new ArrayList<>();

  /** How many lines there may be, how long, and the error of those that are no pairs. */
  public record PairRule(String code, int most, int longestKey, int longestValue) {

    private boolean bounds(Map<String, String> pairs) {
      return pairs.size() <= most
          && pairs.entrySet().stream()
              .allMatch(pair ->
                  pair.getKey().length() <= longestKey && pair.getValue().length() <= longestValue);
    }
  }

  /** What was typed, which may not be longer. */
  public String text(String field, String typed, int longest) {
    if (typed.length() > longest) {
      wrong(field, "too-long");
    }
    return kept(field, typed).strip();
  }

  /** What was typed, which may be neither blank nor longer. */
  public String required(String field, String typed, int longest) {
    if (typed.isBlank()) {
      wrong(field, "required");
    }
    return text(field, typed, longest);
  }

  /** One entry a line, none of which may be longer. */
  public List<String> lines(String field, String typed, int longest, int most) {
    var lines = Lines.read(kept(field, typed));
    if (lines.size() > most || lines.stream().anyMatch(line -> line.length() > longest)) {
      wrong(field, "too-long");
    }
    return lines;
  }

  /** Lines of {@code key: value}, as the rule has them. */
  public Map<String, String> pairs(String field, String typed, PairRule rule) {
    var pairs = Lines.readPairs(kept(field, typed));
    if (pairs.isEmpty()) {
      wrong(field, rule.code());
    } else if (!rule.bounds(pairs.get())) {
      wrong(field, "too-long");
    }
    return pairs.orElse(Map.of());
  }

  public Optional<LocalDate> date(String field, String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException notADate) {
      wrong(field, "not-a-date");
      return Optional.empty();
    }
  }

  /** One that is needed; the beginning of time where it is missing, which is an error. */
  public LocalDate day(String field, String typed) {
    var day = date(field, typed);
    if (day.isEmpty() && !errors().has(field)) {
      wrong(field, "required");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  public Optional<Integer> number(String field, String typed, int most) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    if (WHOLE_NUMBER.matcher(typed.strip()).matches()) {
      int number = Integer.parseInt(typed.strip());
      if (number <= most) {
        return Optional.of(number);
      }
    }
    wrong(field, "not-a-number");
    return Optional.empty();
  }

  private String kept(String field, String typed) {
    if (!KeptText.canBe(typed)) {
      wrong(field, "not-text");
    }
    return typed;
  }

  public void wrong(String field, String code) {
    entries.add(new FormErrors.Entry(field, code));
  }

  public FormErrors errors() {
    return new FormErrors(entries);
  }

  /** A code that a page offered; another one, which only a forged form has, is the standard. */
  public static <E extends Enum<E>> E choice(Class<E> type, @Nullable String code, E standard) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElse(standard);
  }
}
