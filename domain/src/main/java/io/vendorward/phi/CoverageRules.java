package io.vendorward.phi;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Certainty;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a flow was covered on a day: under an agreement in writing, between the right parties,
 * for its use, with the terms that the law required on that day.
 *
 * <p>Permission comes from the best single version in force that binds both parties; prohibitions
 * bind from every version in force that touches the flow. What is not known never covers, and what
 * is known to fail beats what is not known.
 */
public final class CoverageRules {

  private CoverageRules() {}

  /**
   * Judges one day.
   *
   * @param agreements all there are with the vendor, whatever their state, and the upstream one
   * @param law the profile in force
   */
  public static Coverage on(
      LocalDate day,
      FlowFacts flow,
      Collection<AgreementHistory> agreements,
      Collection<Determination> determinations,
      RuleProfile law) {
    if (flow.purpose().filter(Purpose::isVendorsOwn).isPresent()) {
      return Coverage.plain(CoverageStatus.NOT_PERMITTED);
    }
    if (determinations.stream().anyMatch(determination -> determination.holds(day))) {
      return Coverage.plain(CoverageStatus.NOT_REQUIRED);
    }
    var touching = touching(day, flow, agreements);
    return touching.stream()
        .filter(touch -> touch.binds() != Certainty.NO)
        .map(touch -> judged(day, flow, touch, touching, agreements, law))
        .min(Comparator.comparing(Coverage::status))
        .or(() -> held(day, flow, agreements))
        .orElseGet(() -> uncovered(day, flow, agreements, touching));
  }

  /** What is only held after the end is protected by the terms that survive it. */
  private static Optional<Coverage> held(
      LocalDate day, FlowFacts flow, Collection<AgreementHistory> agreements) {
    return flow.handling().direction().filter(Direction.NONE::equals).isEmpty()
        ? Optional.empty()
        : agreements.stream()
            .filter(agreement -> !isUpstream(flow, agreement))
            .filter(agreement -> agreement.survival().filter(why -> why.holds(day)).isPresent())
            .flatMap(agreement ->
                agreement.started(day).stream()
                    .filter(version -> survives(day, flow, version))
                    .map(version -> new Coverage.Rests(agreement.id(), version.number())))
            .findFirst()
            .map(rests ->
                new Coverage(
                    CoverageStatus.HELD_UNDER_SURVIVING_TERMS,
                    Optional.of(rests),
                    List.of(),
                    Optional.empty()));
  }

  private static boolean survives(LocalDate day, FlowFacts flow, AgreementVersion version) {
    var between = flow.between();
    return version.terms().scope().services().has(Optional.of(between.engagement()))
            == Certainty.YES
        && version.binds(between.served(), between.performing(), day) == Certainty.YES
        && switch (version.terms().register().of(Term.R12)) {
          case PRESENT, STRONGER -> true;
          case DEFICIENT, ABSENT, BY_REFERENCE, NOT_REVIEWED -> false;
        };
  }

  /** A version in force that may be for the flow's service. */
  private record Touch(
      AgreementHistory agreement, AgreementVersion version, Certainty service, Certainty binds) {

    Coverage.Rests rests() {
      return new Coverage.Rests(agreement.id(), version.number());
    }

    Scope scope() {
      return version.terms().scope();
    }
  }

  private static List<Touch> touching(
      LocalDate day, FlowFacts flow, Collection<AgreementHistory> agreements) {
    return agreements.stream()
        .filter(agreement -> !isUpstream(flow, agreement))
        .flatMap(agreement ->
            agreement.inForce(flow.between().engagement(), day).stream()
                .map(version -> touch(day, flow, agreement, version)))
        .filter(touch -> touch.service() != Certainty.NO)
        .toList();
  }

  private static boolean isUpstream(FlowFacts flow, AgreementHistory agreement) {
    return flow.between().upstream().filter(agreement.id()::equals).isPresent();
  }

  private static Touch touch(
      LocalDate day, FlowFacts flow, AgreementHistory agreement, AgreementVersion version) {
    return new Touch(
        agreement,
        version,
        version.terms().scope().services().has(Optional.of(flow.between().engagement())),
        version.binds(flow.between().served(), flow.between().performing(), day));
  }

  private static Coverage judged(
      LocalDate day,
      FlowFacts flow,
      Touch touch,
      List<Touch> touching,
      Collection<AgreementHistory> agreements,
      RuleProfile law) {
    var shortfalls = new ArrayList<Shortfall>();
    unlessYes(shortfalls, touch.service(), Dimension.WRITING, Basis.LAW);
    unlessYes(shortfalls, instrument(flow, touch), Dimension.INSTRUMENT, Basis.LAW);
    unlessYes(shortfalls, touch.binds(), Dimension.PARTIES, Basis.LAW);
    unlessYes(shortfalls, uses(flow, touch.scope()), Dimension.USES, Basis.LAW);
    shortfalls.addAll(
        RequiredTerms.shortfalls(
            RequiredTerms.of(flow, law, day, touch.agreement().kind()),
            touch.version().terms(),
            law,
            Basis.LAW));
    flow.purpose()
        .flatMap(CoverageRules::permission)
        .ifPresent(term -> permitted(shortfalls, touch, term));
    upstream(day, flow, agreements).ifPresent(shortfalls::add);
    limits(shortfalls, flow, touch.scope());
    prohibitions(shortfalls, flow, touch, touching);
    return new Coverage(
        status(shortfalls), Optional.of(touch.rests()), shortfalls, Optional.empty());
  }

  private static CoverageStatus status(List<Shortfall> shortfalls) {
    if (shortfalls.stream().anyMatch(Shortfall::fails)) {
      return CoverageStatus.PARTLY;
    }
    return shortfalls.stream().anyMatch(shortfall -> !shortfall.known())
        ? CoverageStatus.UNVERIFIED
        : CoverageStatus.COVERED;
  }

  /** A data use agreement does for a limited data set, and for nothing else. */
  private static Certainty instrument(FlowFacts flow, Touch touch) {
    return switch (touch.agreement().kind()) {
      case BUSINESS_ASSOCIATE_AGREEMENT, MEMORANDUM_OF_UNDERSTANDING -> Certainty.YES;
      case DATA_USE_AGREEMENT ->
          flow.what()
              .types()
              .map(Set.of(PhiType.LIMITED_DATA_SET)::equals)
              .map(Certainty::of)
              .orElse(Certainty.UNKNOWN);
    };
  }

  /** A purpose that is not known may be one that nothing permits. */
  private static Certainty uses(FlowFacts flow, Scope scope) {
    var known = flow.purpose().isPresent() ? Certainty.YES : Certainty.UNKNOWN;
    return scope.uses().has(flow.purpose()).and(known);
  }

  /** A purpose of the vendor's that has to be granted, by the term that grants it. */
  private static Optional<Term> permission(Purpose purpose) {
    return switch (purpose) {
      case VENDOR_MANAGEMENT -> Optional.of(Term.P1);
      case ASSURED_DISCLOSURE -> Optional.of(Term.P2);
      case DATA_AGGREGATION -> Optional.of(Term.P3);
      case DE_IDENTIFICATION -> Optional.of(Term.P4);
      case SERVICE, PRODUCT_IMPROVEMENT, MODEL_TRAINING, MARKETING, SALE -> Optional.empty();
    };
  }

  private static void permitted(List<Shortfall> shortfalls, Touch touch, Term term) {
    var granted =
        switch (touch.version().terms().register().of(term)) {
          case PRESENT, STRONGER -> Certainty.YES;
          case DEFICIENT, ABSENT, BY_REFERENCE -> Certainty.NO;
          case NOT_REVIEWED -> Certainty.UNKNOWN;
        };
    if (granted != Certainty.YES) {
      shortfalls.add(
          new Shortfall(Dimension.USES, Basis.LAW, granted == Certainty.NO, Set.of(term)));
    }
  }

  /**
   * Where the tenant is a business associate itself, its own agreement limits what it passes on.
   */
  private static Optional<Shortfall> upstream(
      LocalDate day, FlowFacts flow, Collection<AgreementHistory> agreements) {
    if (flow.between().upstream().isEmpty()) {
      return Optional.empty();
    }
    var allows =
        agreements.stream()
            .filter(agreement -> isUpstream(flow, agreement))
            .findFirst()
            .flatMap(agreement -> agreement.started(day))
            .map(version -> version.terms().scope().uses().has(flow.purpose()))
            .orElse(Certainty.NO);
    return allows == Certainty.YES
        ? Optional.empty()
        : Optional.of(Shortfall.of(Dimension.UPSTREAM, Basis.LAW, allows == Certainty.NO));
  }

  /** What the agreement itself limits: a breach of contract, and no gap in the law. */
  private static void limits(List<Shortfall> shortfalls, FlowFacts flow, Scope scope) {
    unlessYes(
        shortfalls, scope.types().hasAll(flow.what().types()), Dimension.TYPES, Basis.CONTRACT);
    unlessYes(
        shortfalls,
        scope.regionsAtRest().hasAll(flow.where().atRest()),
        Dimension.REGIONS_AT_REST,
        Basis.CONTRACT);
    unlessYes(
        shortfalls,
        scope.regionsOfWorkers().hasAll(flow.where().workers()),
        Dimension.REGIONS_OF_WORKERS,
        Basis.CONTRACT);
  }

  /** What another version in force forbids holds too. */
  private static void prohibitions(
      List<Shortfall> shortfalls, FlowFacts flow, Touch touch, List<Touch> touching) {
    touching.stream()
        .filter(other -> !other.equals(touch))
        .map(Touch::scope)
        .flatMap(scope -> prohibited(flow, scope))
        .distinct()
        .filter(prohibition -> !shortfalls.contains(prohibition))
        .toList()
        .forEach(shortfalls::add);
  }

  private static Stream<Shortfall> prohibited(FlowFacts flow, Scope scope) {
    var found = new ArrayList<Shortfall>();
    if (flow.purpose().filter(scope.uses()::excludes).isPresent()) {
      found.add(Shortfall.of(Dimension.USES, Basis.LAW, true));
    }
    if (flow.what().types().stream()
        .flatMap(Collection::stream)
        .anyMatch(scope.types()::excludes)) {
      found.add(Shortfall.of(Dimension.TYPES, Basis.CONTRACT, true));
    }
    if (flow.where().atRest().stream()
        .flatMap(Collection::stream)
        .anyMatch(scope.regionsAtRest()::excludes)) {
      found.add(Shortfall.of(Dimension.REGIONS_AT_REST, Basis.CONTRACT, true));
    }
    if (flow.where().workers().stream()
        .flatMap(Collection::stream)
        .anyMatch(scope.regionsOfWorkers()::excludes)) {
      found.add(Shortfall.of(Dimension.REGIONS_OF_WORKERS, Basis.CONTRACT, true));
    }
    return found.stream();
  }

  private static void unlessYes(
      List<Shortfall> shortfalls, Certainty certainty, Dimension dimension, Basis basis) {
    if (certainty != Certainty.YES) {
      shortfalls.add(Shortfall.of(dimension, basis, certainty == Certainty.NO));
    }
  }

  /** Says what comes nearest: a version that binds others, else one of other days, else none. */
  private static Coverage uncovered(
      LocalDate day,
      FlowFacts flow,
      Collection<AgreementHistory> agreements,
      List<Touch> touching) {
    var otherParties = touching.stream().findFirst();
    if (otherParties.isPresent()) {
      return uncovered(otherParties.get().rests(), Dimension.PARTIES, Optional.empty());
    }
    return agreements.stream()
        .filter(agreement -> !isUpstream(flow, agreement))
        .flatMap(agreement -> ofOtherDays(flow, agreement))
        .min(Comparator.comparingLong((OtherDays other) -> other.distance(day)))
        .map(other -> uncovered(other.rests(), Dimension.DATES, other.from(day)))
        .orElseGet(() ->
            new Coverage(
                CoverageStatus.UNCOVERED,
                Optional.empty(),
                List.of(Shortfall.of(Dimension.WRITING, Basis.LAW, true)),
                Optional.empty()));
  }

  private static Coverage uncovered(
      Coverage.Rests rests, Dimension dimension, Optional<LocalDate> from) {
    return new Coverage(
        CoverageStatus.UNCOVERED,
        Optional.of(rests),
        List.of(Shortfall.of(dimension, Basis.LAW, true)),
        from);
  }

  /** A version for the service that is in force on other days only. */
  private record OtherDays(Coverage.Rests rests, LocalDate first, Optional<LocalDate> last) {

    long distance(LocalDate day) {
      return Math.abs(day.toEpochDay() - last.filter(day::isAfter).orElse(first).toEpochDay());
    }

    Optional<LocalDate> from(LocalDate day) {
      return Optional.of(first).filter(day::isBefore);
    }
  }

  private static Stream<OtherDays> ofOtherDays(FlowFacts flow, AgreementHistory agreement) {
    return agreement.versions().stream()
        .filter(version ->
            version.terms().scope().services().has(Optional.of(flow.between().engagement()))
                != Certainty.NO)
        .flatMap(version ->
            version.firstDay().stream()
                .map(first ->
                    new OtherDays(
                        new Coverage.Rests(agreement.id(), version.number()),
                        first,
                        agreement.lastDay(version, flow.between().engagement()))));
  }
}
