package io.vendorward.audit;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON (RFC 8785) of maps, collections, texts, booleans and whole numbers. Other numbers
 * are refused, since the canonical form has doubles only: exact decimals travel as text.
 */
public final class CanonicalJson {

  private static final long LARGEST = (1L << 53) - 1;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  public static String of(@Nullable Object value) {
    var json = new CanonicalJson();
    json.write(value);
    return json.out.toString();
  }

  private void write(@Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case Boolean truth -> out.append(truth);
      case String text -> write(text);
      case Integer number -> out.append(number);
      case Long number -> write(number.longValue());
      case Map<?, ?> members -> write(members);
      case Collection<?> elements -> write(elements);
      default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
    }
  }

  private void write(long number) {
    if (Math.abs(number) > LARGEST) {
      throw new IllegalArgumentException("not exact as a double: " + number);
    }
    out.append(number);
  }

  /** Members in the order of their names' UTF-16 code units, which is that of {@code String}. */
  private void write(Map<?, ?> members) {
    var sorted = new TreeMap<String, @Nullable Object>();
    members.forEach((name, member) -> sorted.put((String) name, member));
    out.append('{');
    boolean first = true;
    for (var member : sorted.entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      write(member.getKey());
      out.append(':');
      write(member.getValue());
    }
    out.append('}');
  }

  private void write(Collection<?> elements) {
    out.append('[');
    for (Iterator<?> element = elements.iterator(); element.hasNext(); ) {
      write(element.next());
      if (element.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void write(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> i += other(text, i, c);
      }
    }
    out.append('"');
  }

  /** Writes one character, or a surrogate pair and answers 1; half a pair is no text. */
  private int other(String text, int i, char c) {
    if (c < 0x20) {
      out.append("\\u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
      return 0;
    }
    out.append(c);
    if (!Character.isSurrogate(c)) {
      return 0;
    }
    if (Character.isHighSurrogate(c)
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1))) {
      out.append(text.charAt(i + 1));
      return 1;
    }
    throw new IllegalArgumentException("half a surrogate pair");
  }
}
