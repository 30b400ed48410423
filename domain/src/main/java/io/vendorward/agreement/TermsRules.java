package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the terms of a version may say. */
final class TermsRules {

  private TermsRules() {}

  static List<Fault> faults(
      AgreementTerms terms, AgreementKind kind, AgreementSurroundings around) {
    var faults = new ArrayList<Fault>();
    duration(terms).ifPresent(faults::add);
    scope(faults, terms.scope());
    if (!around.engagements().containsAll(named(terms.scope().services()))) {
      faults.add(new Fault("/scope/services/values", "unknown-engagement"));
    }
    if (!around.others().containsAll(terms.supersedes())) {
      faults.add(new Fault("/supersedes", "unknown-agreement"));
    }
    if (!around.own().containsAll(terms.between().own())) {
      faults.add(new Fault("/parties/own", "not-a-legal-entity"));
    }
    if (!around.theirs().containsAll(terms.between().theirs())) {
      faults.add(new Fault("/parties/theirs", "not-a-legal-entity"));
    }
    if (terms.register().clauses().keySet().stream().anyMatch(term -> !term.isOf(kind))) {
      faults.add(new Fault("/clauses", "not-of-this-kind"));
    }
    return List.copyOf(faults);
  }

  private static Optional<Fault> duration(AgreementTerms terms) {
    return switch (terms.duration()) {
      case Duration.Fixed(var last) when last.isBefore(terms.effective()) ->
          fault("/duration/lastDay", "before-effective");
      case Duration.AutoRenewing(var end, _, _) when end.isBefore(terms.effective()) ->
          fault("/duration/renewsAfter", "before-effective");
      case Duration.Coterminous(var title, _) when title.isBlank() ->
          fault("/duration/underlyingTitle", "no-name");
      case Duration.Coterminous(_, var ends)
          when ends.filter(terms.effective()::isAfter).isPresent() ->
          fault("/duration/lastDay", "before-effective");
      case Duration.Fixed _,
          Duration.AutoRenewing _,
          Duration.UntilTerminated _,
          Duration.Coterminous _ ->
          Optional.empty();
    };
  }

  private static Optional<Fault> fault(String pointer, String code) {
    return Optional.of(new Fault(pointer, code));
  }

  private static void scope(List<Fault> faults, Scope scope) {
    Map.of(
            "services", scope.services(),
            "types", scope.types(),
            "uses", scope.uses(),
            "regionsAtRest", scope.regionsAtRest(),
            "regionsOfWorkers", scope.regionsOfWorkers())
        .entrySet()
        .stream()
        .filter(extent -> extent.getValue().isEmptyList())
        .map(Map.Entry::getKey)
        .sorted()
        .map(name -> new Fault("/scope/" + name + "/values", "none-named"))
        .forEach(faults::add);
  }

  static Set<EngagementId> named(Extent<EngagementId> services) {
    return switch (services) {
      case Extent.Listed<EngagementId>(var these) -> these;
      case Extent.Except<EngagementId>(var not) -> not;
      case Extent.All<EngagementId> _,
          Extent.AsServicesAgreement<EngagementId> _,
          Extent.Unknown<EngagementId> _ ->
          Set.of();
    };
  }

  /** A review makes known what was not; anything else that it changes is a correction. */
  static List<Fault> changesOfTheKnown(AgreementTerms before, AgreementTerms after) {
    var faults = new ArrayList<Fault>();
    if (!before.between().equals(after.between())
        && !before.between().equals(Between.NOBODY_NAMED)) {
      faults.add(known("/parties"));
    }
    if (!before.effective().equals(after.effective())) {
      faults.add(known("/effectiveDate"));
    }
    if (!before.duration().equals(after.duration()) && isKnown(before.duration())) {
      faults.add(known("/duration"));
    }
    if (!before.supersedes().equals(after.supersedes())) {
      faults.add(known("/supersedes"));
    }
    extent(faults, "services", before.scope().services(), after.scope().services());
    extent(faults, "types", before.scope().types(), after.scope().types());
    extent(faults, "uses", before.scope().uses(), after.scope().uses());
    extent(faults, "regionsAtRest", before.scope().regionsAtRest(), after.scope().regionsAtRest());
    extent(
        faults,
        "regionsOfWorkers",
        before.scope().regionsOfWorkers(),
        after.scope().regionsOfWorkers());
    if (before.register().clauses().entrySet().stream()
        .filter(clause -> clause.getValue().status() != ClauseStatus.NOT_REVIEWED)
        .anyMatch(clause -> after.register().of(clause.getKey()) != clause.getValue().status())) {
      faults.add(known("/clauses"));
    }
    negotiated(faults, before.negotiated(), after.negotiated());
    return List.copyOf(faults);
  }

  private static boolean isKnown(Duration duration) {
    return !(duration instanceof Duration.Coterminous(_, var ends) && ends.isEmpty());
  }

  private static void extent(List<Fault> faults, String name, Extent<?> before, Extent<?> after) {
    boolean wasKnown =
        !(before instanceof Extent.Unknown<?> || before instanceof Extent.AsServicesAgreement<?>);
    if (wasKnown && !before.equals(after)) {
      faults.add(known("/scope/" + name));
    }
  }

  private static void negotiated(List<Fault> faults, Negotiated before, Negotiated after) {
    value(faults, "breachNotice", before.breach(), after.breach());
    value(faults, "incidentNotice", before.incident(), after.incident());
    value(faults, "returnDays", before.returnDays(), after.returnDays());
    value(faults, "insuranceDollars", before.insuranceDollars(), after.insuranceDollars());
    value(faults, "offshore", before.offshore(), after.offshore());
    value(faults, "subcontractors", before.subcontractors(), after.subcontractors());
  }

  private static void value(
      List<Fault> faults, String name, Optional<?> before, Optional<?> after) {
    if (before.isPresent() && !before.equals(after)) {
      faults.add(known("/negotiated/" + name));
    }
  }

  private static Fault known(String pointer) {
    return new Fault(pointer, "was-known");
  }
}
