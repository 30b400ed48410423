package io.vendorward.finding.usecase;

import io.vendorward.finding.CoverageShortcomings;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.FindingRules;
import io.vendorward.identity.Caller;
import io.vendorward.phi.usecase.CoverageFollower;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens a finding for what is wrong about a vendor's flows, and closes it when it is mended. */
public final class FollowCoverage implements CoverageFollower {

  private static final Set<String> KINDS = Set.of(FindingOrigin.COVERAGE, FindingOrigin.CLAUSE_GAP);

  private final Findings findings;
  private final FindingRecorder recorder;

  public FollowCoverage(Findings findings, FindingRecorder recorder) {
    this.findings = findings;
    this.recorder = recorder;
  }

  @Override
  public Mono<Void> follow(Caller caller, VendorId vendor, List<Judged> flows, Instant at) {
    var wrong = new LinkedHashMap<FindingOrigin, CoverageShortcomings.Wrong>();
    flows.forEach(flow ->
        CoverageShortcomings.of(flow.subject(), flow.outlook())
            .forEach(one -> wrong.putIfAbsent(one.origin(), one)));
    return findings
        .hold(caller.tenant(), vendor, KINDS)
        .flatMap(known -> follow(caller, wrong, byOrigin(known), at));
  }

  private static Map<FindingOrigin, Finding> byOrigin(List<Finding> known) {
    return known.stream()
        .collect(
            Collectors.toUnmodifiableMap(finding -> finding.facts().origin(), Function.identity()));
  }

  private Mono<Void> follow(
      Caller caller,
      Map<FindingOrigin, CoverageShortcomings.Wrong> wrong,
      Map<FindingOrigin, Finding> known,
      Instant at) {
    var found =
        Flux.fromIterable(wrong.values())
            .concatMap(one -> {
              var before = Optional.ofNullable(known.get(one.origin()));
              return write(
                  caller,
                  Optional.of(one),
                  before,
                  FindingRules.found(before, one.shown(), at),
                  at);
            });
    var gone =
        Flux.fromIterable(known.values())
            .filter(finding -> !wrong.containsKey(finding.facts().origin()))
            .concatMap(finding ->
                write(
                    caller,
                    Optional.empty(),
                    Optional.of(finding),
                    FindingRules.gone(
                        finding, FindingRules.COVERED, caller.actor().reference(), at),
                    at));
    return found.concatWith(gone).then();
  }

  private Mono<Void> write(
      Caller caller,
      Optional<CoverageShortcomings.Wrong> wrong,
      Optional<Finding> before,
      FindingRules.Step step,
      Instant at) {
    return switch (step) {
      case FindingRules.Step.Raise() ->
          Mono.justOrEmpty(wrong)
              .flatMap(one ->
                  recorder.raise(
                      caller, one.subject(), one.origin(), Optional.empty(), one.shown(), at));
      case FindingRules.Step.Change(Finding changed) -> recorder.change(caller, before, changed);
      case FindingRules.Step.Leave() -> Mono.empty();
    };
  }
}
