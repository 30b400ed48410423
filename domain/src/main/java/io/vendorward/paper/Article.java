package io.vendorward.paper;

import java.util.List;

/**
 * A part of a text with a heading of its own.
 *
 * @param key what it is about, stable over versions: a term such as {@code R4}, or one of {@link
 *     Assembly}'s own
 */
public record Article(String key, String heading, List<String> paragraphs) {

  public Article {
    paragraphs = List.copyOf(paragraphs);
  }
}
