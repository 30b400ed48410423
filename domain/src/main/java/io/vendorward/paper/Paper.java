package io.vendorward.paper;

import java.util.List;
import java.util.Optional;

/** The text of a version of an agreement, as both sides read it and sign it. */
public record Paper(String title, List<Article> articles) {

  public Paper {
    articles = List.copyOf(articles);
  }

  public PaperDigest digest() {
    return PaperDigest.of(this);
  }

  public boolean hasArticle(String key) {
    return article(key).isPresent();
  }

  public Optional<Article> article(String key) {
    return articles.stream().filter(article -> article.key().equals(key)).findFirst();
  }
}
