package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An agreement as far as it was signed, with what ended it. */
public record Agreement(AgreementId id, List<AgreementVersion> versions, List<Ending> endings) {

  private static final Comparator<AgreementVersion> BY_FIRST_DAY =
      Comparator.comparing((AgreementVersion version) -> version.firstDay().orElseThrow())
          .thenComparingInt(AgreementVersion::number);

  public Agreement {
    versions = List.copyOf(versions);
    endings = List.copyOf(endings);
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

  private boolean isOver(AgreementVersion version, EngagementId service, LocalDate day) {
    return lastDay(version, service).filter(day::isAfter).isPresent();
  }

  /** Whether both an entity of the tenant and one of the vendor are bound by a version on a day. */
  public static Certainty binds(
      AgreementVersion version, LegalEntityId served, LegalEntityId performing, LocalDate day) {
    return version.binds(Side.TENANT, served, day).and(version.binds(Side.VENDOR, performing, day));
  }
}
