package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything an agreement said and says: its versions, what ended it, and what of it goes on after
 * its end.
 */
public record AgreementHistory(
    AgreementId id,
    AgreementKind kind,
    List<AgreementVersion> versions,
    List<Ending> endings,
    Optional<Survival> survival) {

  private static final Comparator<AgreementVersion> BY_FIRST_DAY =
      Comparator.comparing((AgreementVersion version) -> version.firstDay().orElseThrow())
          .thenComparingInt(AgreementVersion::number);

  public AgreementHistory {
    versions = List.copyOf(versions);
    endings = List.copyOf(endings);
  }

  /** One that nothing ended. */
  public static AgreementHistory of(
      AgreementId id, AgreementKind kind, List<AgreementVersion> versions) {
    return new AgreementHistory(id, kind, versions, List.of(), Optional.empty());
  }

  /** The version in force on a day for a service, if one is. */
  public Optional<AgreementVersion> inForce(EngagementId service, LocalDate day) {
    return started(day).filter(version -> !isOver(version, service, day));
  }

  /** The newest version that had begun by this day, whether it is over or not. */
  public Optional<AgreementVersion> started(LocalDate day) {
    return versions.stream()
        .filter(version -> version.firstDay().filter(first -> !first.isAfter(day)).isPresent())
        .max(BY_FIRST_DAY);
  }

  /** The last day for a service, by the agreement itself or by what ended it, if it has one. */
  public Optional<LocalDate> lastDay(AgreementVersion version, EngagementId service) {
    var ended =
        endings.stream()
            .filter(ending -> ending.of().has(Optional.of(service)) != Certainty.NO)
            .map(Ending::lastDay);
    return Stream.concat(version.terms().duration().lastDay().stream(), ended)
        .min(Comparator.naturalOrder());
  }

  /** Whether it is over for a service on a day, after a version of it had begun. */
  public boolean isOver(AgreementVersion version, EngagementId service, LocalDate day) {
    return lastDay(version, service).filter(day::isAfter).isPresent();
  }

  public Optional<AgreementVersion> version(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  /** The newest version that was not withdrawn; the newest of all where each was. */
  public AgreementVersion latest() {
    return versions.reversed().stream()
        .filter(version -> !(version.state() instanceof VersionState.Withdrawn))
        .findFirst()
        .orElseGet(versions::getLast);
  }

  /** Ended by one more. */
  public AgreementHistory endedBy(List<Ending> more) {
    return new AgreementHistory(
        id, kind, versions, Stream.concat(endings.stream(), more.stream()).toList(), survival);
  }
}
