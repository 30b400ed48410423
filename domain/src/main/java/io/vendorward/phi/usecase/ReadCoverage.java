package io.vendorward.phi.usecase;

import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoverageTimeline;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.FlowSubject;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.VendorPhi;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Whether flows are or were covered: one on a day, one over its life, or all of a portfolio. */
public final class ReadCoverage {

  /** What a portfolio may be sorted by: the worst first. */
  public static final Set<String> SORTS = Set.of("status");

  private static final RuleProfile LAW = HipaaRules.IN_FORCE;

  private final FlowSight sight;
  private final PhiFlows flows;
  private final VendorPhiSources sources;
  private final CoverageList list;
  private final TenantDay day;
  private final Transactions transactions;

  public ReadCoverage(
      FlowSight sight,
      PhiFlows flows,
      VendorPhiSources sources,
      CoverageList list,
      TenantDay day,
      Transactions transactions) {
    this.sight = sight;
    this.flows = flows;
    this.sources = sources;
    this.list = list;
    this.day = day;
    this.transactions = transactions;
  }

  /** What can be said of one flow on a day. */
  public sealed interface Answer {

    LocalDate day();

    record Judged(LocalDate day, PhiFlow flow, Coverage coverage) implements Answer {}

    /** It did not flow on that day. */
    record NoFlow(LocalDate day) implements Answer {}

    /** Nothing was recorded of it by that moment. */
    record BeforeRecords(LocalDate day) implements Answer {}
  }

  /**
   * By the law of that day; empty when there is no such flow in reach.
   *
   * @param asOf today where it is empty
   * @param knownAt with what was recorded by then; all that is, where it is empty
   */
  public Mono<Answer> on(
      Caller caller, PhiFlowId id, Optional<LocalDate> asOf, Optional<Instant> knownAt) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .flow(caller, id)
                .flatMap(flow ->
                    Mono.justOrEmpty(asOf)
                        .switchIfEmpty(day.today(caller.tenant()))
                        .flatMap(asked ->
                            knownAt
                                .map(moment -> knownAt(caller, flow, asked, moment))
                                .orElseGet(() -> now(caller, flow, asked)))));
  }

  private Mono<Answer> now(Caller caller, PhiFlow flow, LocalDate asked) {
    return sources.of(caller.tenant(), flow.vendor()).map(phi -> answer(phi, flow, asked));
  }

  private Mono<Answer> knownAt(Caller caller, PhiFlow flow, LocalDate asked, Instant moment) {
    return flows
        .knownAt(caller.tenant(), flow.id(), moment)
        .flatMap(known ->
            sources.knownAt(caller.tenant(), known, moment).map(phi -> answer(phi, known, asked)))
        .defaultIfEmpty(new Answer.BeforeRecords(asked));
  }

  private static Answer answer(VendorPhi phi, PhiFlow flow, LocalDate asked) {
    return phi.on(asked, new FlowSubject.Described(flow), LAW)
        .<Answer>map(coverage -> new Answer.Judged(asked, flow, coverage))
        .orElseGet(() -> new Answer.NoFlow(asked));
  }

  /** From its first day to its last, with gaps to the day; empty when there is no such flow. */
  public Mono<List<CoverageTimeline.Interval>> timeline(Caller caller, PhiFlowId id) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .flow(caller, id)
                .flatMap(flow ->
                    sources
                        .of(caller.tenant(), flow.vendor())
                        .map(phi -> phi.timeline(new FlowSubject.Described(flow), LAW))));
  }

  /** A portfolio on a day. */
  public record Portfolio(LocalDate day, Page<CoveredFlow> flows) {}

  /**
   * The flows of a day, described or implied, from what is kept.
   *
   * @param asOf today where it is empty
   */
  public Mono<Portfolio> portfolio(
      Caller caller, Optional<LocalDate> asOf, CoverageFilter filter, PageRequest request) {
    return transactions.within(
        caller.scope(),
        () ->
            Mono.justOrEmpty(asOf)
                .switchIfEmpty(day.today(caller.tenant()))
                .flatMap(asked ->
                    list.page(caller.tenant(), caller.reach(), asked, filter, request)
                        .map(page -> new Portfolio(asked, page))));
  }

  /** How many flows there are today in each status, and services of which nobody knows. */
  public Mono<CoverageCounts> counts(Caller caller) {
    return transactions.within(
        caller.scope(),
        () ->
            day.today(caller.tenant())
                .flatMap(today -> list.counts(caller.tenant(), caller.reach(), today)));
  }
}
