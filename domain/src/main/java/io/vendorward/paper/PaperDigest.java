package io.vendorward.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over a text as it was shown: a signature names it, so that nobody signs what they have
 * not seen. Each part is written with its length in front, so that no two texts read alike.
 */
public record PaperDigest(String hex) {

  static PaperDigest of(Paper paper) {
    var text = new StringBuilder();
    part(text, paper.title());
    for (var article : paper.articles()) {
      part(text, article.key());
      part(text, article.heading());
      part(text, Integer.toString(article.paragraphs().size()));
      article.paragraphs().forEach(paragraph -> part(text, paragraph));
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return new PaperDigest(
          HexFormat.of()
              .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static void part(StringBuilder text, String part) {
    text.append(part.length()).append(':').append(part).append('\n');
  }
}
