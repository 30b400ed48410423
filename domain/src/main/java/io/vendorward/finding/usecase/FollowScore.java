package io.vendorward.finding.usecase;

import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.FindingRules;
import io.vendorward.finding.FindingRules.Step;
import io.vendorward.finding.Shortcoming;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.FindingRule;
import io.vendorward.scoring.Contribution;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.usecase.ScoreFollower;
import io.vendorward.scoring.usecase.ScoredInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens and closes the findings of answers when they are scored. */
public final class FollowScore implements ScoreFollower {

  private final Findings findings;
  private final FindingRecorder recorder;

  public FollowScore(Findings findings, FindingRecorder recorder) {
    this.findings = findings;
    this.recorder = recorder;
  }

  /** A question that the template marks, how its answer was judged, and what a failed one shows. */
  private record Marked(Contribution judged, FindingOrigin origin, Shortcoming shown) {}

  @Override
  public Mono<Void> follow(Caller caller, ScoredInput input, ScoreEntry entry) {
    var marked = marked(input, entry);
    if (marked.isEmpty()) {
      return Mono.empty();
    }
    return findings
        .hold(caller.tenant(), input.subject(), marked.stream().map(Marked::origin).toList())
        .flatMap(known -> follow(caller, input, entry, marked, known));
  }

  private static List<Marked> marked(ScoredInput input, ScoreEntry entry) {
    return entry.score().contributions().stream()
        .flatMap(judged ->
            input.rules().rule(judged.question()).finding().stream()
                .map(rule ->
                    new Marked(
                        judged,
                        FindingOrigin.answer(input.template().template(), judged.question()),
                        new Shortcoming(
                            Optional.of(input.assessment()),
                            rule.severity(),
                            text(input, judged, rule)))))
        .toList();
  }

  private Mono<Void> follow(
      Caller caller,
      ScoredInput input,
      ScoreEntry entry,
      List<Marked> marked,
      List<Finding> known) {
    Map<FindingOrigin, Finding> byOrigin =
        known.stream()
            .collect(Collectors.toMap(finding -> finding.facts().origin(), Function.identity()));
    var by = caller.actor().reference();
    return Flux.fromIterable(marked)
        .concatMap(one -> {
          var before = Optional.ofNullable(byOrigin.get(one.origin()));
          var step =
              FindingRules.follow(
                  before, one.judged().reason(), one.shown(), by, entry.computedAt());
          return switch (step) {
            case Step.Raise() -> raise(caller, input, entry, one);
            case Step.Change(Finding changed) -> recorder.change(caller, before, changed);
            case Step.Leave() -> Mono.<Void>empty();
          };
        })
        .then();
  }

  private Mono<Void> raise(Caller caller, ScoredInput input, ScoreEntry entry, Marked marked) {
    return recorder.raise(
        caller,
        input.subject(),
        marked.origin(),
        Optional.of(marked.judged().question()),
        marked.shown(),
        entry.computedAt());
  }

  private static String text(ScoredInput input, Contribution judged, FindingRule rule) {
    return input
        .template()
        .questionnaire()
        .question(judged.question())
        .map(rule::textFor)
        .orElseGet(rule::text);
  }
}
