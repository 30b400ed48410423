package io.vendorward.console;

import io.vendorward.web.FormErrors;
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

  private final List<FormErrors.Entry> entries = new ArrayList<>();

  /** What was typed, which may not be longer. */
  public String text(String field, String typed, int longest) {
    if (typed.length() > longest) {
      wrong(field, "too-long");
    }
    return typed.strip();
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
    var lines = Lines.read(typed);
    if (lines.size() > most || lines.stream().anyMatch(line -> line.length() > longest)) {
      wrong(field, "too-long");
    }
    return lines;
  }

  /** Lines of {@code system: number}. */
  public Map<String, String> pairs(String field, String typed) {
    var pairs = Lines.readPairs(typed);
    if (pairs.isEmpty()) {
      wrong(field, "not-an-external-id");
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
