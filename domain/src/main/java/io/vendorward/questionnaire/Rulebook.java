package io.vendorward.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the answers of a questionnaire are judged: the part that no vendor sees. */
public record Rulebook(Map<QuestionKey, QuestionRule> byKey) {

  public Rulebook {
    byKey = Map.copyOf(byKey);
  }

  /** At most one rule a question. */
  public static Rulebook of(List<QuestionRule> rules) {
    return new Rulebook(
        rules.stream().collect(Collectors.toMap(QuestionRule::key, Function.identity())));
  }

  /** The rule of a question; one that nothing was said about is not scored. */
  public QuestionRule rule(QuestionKey key) {
    return Optional.ofNullable(byKey.get(key)).orElseGet(() -> QuestionRule.unscored(key));
  }

  /** All rules in order of their keys. */
  public List<QuestionRule> rules() {
    return byKey.values().stream().sorted(Comparator.comparing(QuestionRule::key)).toList();
  }

  Rulebook with(QuestionRule rule) {
    return of(Stream.concat(others(rule.key()), Stream.of(rule)).toList());
  }

  Rulebook without(QuestionKey key) {
    return of(others(key).toList());
  }

  private Stream<QuestionRule> others(QuestionKey key) {
    return byKey.values().stream().filter(rule -> !rule.key().equals(key));
  }
}
