package io.vendorward.console.agreement;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.Standing;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as pages show it.
 *
 * @param vendorId empty where it is with one for whom the tenant itself works
 * @param state where it stands, or how far its only version has come
 */
public record AgreementSheet(
    Agreement agreement,
    String id,
    String vendorId,
    String state,
    String colour,
    Optional<Standing.Next> next,
    LocalDate day) {

  static AgreementSheet of(ReadAgreements.Standings standings) {
    var agreement = standings.agreement();
    var standing = standings.standing();
    return new AgreementSheet(
        agreement,
        agreement.id().toString(),
        agreement.counterparty().vendor().map(VendorId::toString).orElse(""),
        state(agreement, standing),
        colour(standing.state()),
        standing.next(),
        standings.day());
  }

  private static String state(Agreement agreement, Standing standing) {
    return standing.state() == Standing.State.NOT_EXECUTED
        ? VersionStatus.of(agreement.history().latest().state()).name()
        : standing.state().name();
  }

  private static String colour(Standing.State state) {
    return switch (state) {
      case NOT_EXECUTED, SUPERSEDED -> "grey";
      case NOT_YET_IN_FORCE -> "blue";
      case IN_FORCE -> "green";
      case EXPIRING -> "amber";
      case EXPIRED, TERMINATED -> "red";
    };
  }

  /** The newest version first. */
  public List<VersionSheet> versions() {
    return agreement.history().versions().reversed().stream().map(VersionSheet::of).toList();
  }

  /** The version that can be worked on. */
  public VersionSheet latest() {
    return VersionSheet.of(agreement.history().latest());
  }
}
