package io.vendorward.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that was sent; the pages have a text {@code error.<code>} for each. */
public record FormErrors(List<Entry> entries) {

  public static final FormErrors NONE = new FormErrors(List.of());

  public FormErrors {
    entries = List.copyOf(entries);
  }

  /**
   * One thing that is wrong.
   *
   * @param field name of the field, which is also its id in the page; empty for the whole form
   */
  public record Entry(String field, String code) {}

  public static FormErrors of(String field, String code) {
    return new FormErrors(List.of(new Entry(field, code)));
  }

  public boolean any() {
    return !entries.isEmpty();
  }

  public boolean has(String field) {
    return code(field) != null;
  }

  /** The code of the field's first error, or null: templates ask so. */
  public @Nullable String code(String field) {
    return entries.stream()
        .filter(entry -> entry.field().equals(field))
        .map(Entry::code)
        .findFirst()
        .orElse(null);
  }
}
