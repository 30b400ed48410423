package io.vendorward.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two texts, article by article: in the order of the later one, what it leaves out at the end. */
public record Comparison(List<Pair> pairs) {

  public Comparison {
    pairs = List.copyOf(pairs);
  }

  /** What became of an article. */
  public enum Change {
    SAME,
    CHANGED,
    ADDED,
    LEFT_OUT
  }

  /** An article as it stands in both texts; one of them may be empty. */
  public record Pair(String key, Optional<Article> before, Optional<Article> after) {

    public Change change() {
      if (before.isEmpty()) {
        return Change.ADDED;
      }
      if (after.isEmpty()) {
        return Change.LEFT_OUT;
      }
      return before.equals(after) ? Change.SAME : Change.CHANGED;
    }

    public String heading() {
      return after.or(() -> before).map(Article::heading).orElse("");
    }
  }

  public static Comparison of(Paper before, Paper after) {
    var here =
        after.articles().stream()
            .map(article ->
                new Pair(article.key(), before.article(article.key()), Optional.of(article)));
    var gone =
        before.articles().stream()
            .filter(article -> !after.hasArticle(article.key()))
            .map(article -> new Pair(article.key(), Optional.of(article), Optional.empty()));
    return new Comparison(Stream.concat(here, gone).toList());
  }

  /** Without what reads the same. */
  public List<Pair> differences() {
    return pairs.stream().filter(pair -> pair.change() != Change.SAME).toList();
  }
}
