package io.vendorward.phi;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.VersionState;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.RecordsBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Flows and agreements for tests. */
public final class CoverageFixtures {

  static final EngagementId HOSTING = new EngagementId(new UUID(1, 1));
  static final EngagementId BILLING = new EngagementId(new UUID(1, 2));
  static final LegalEntityId HOSPITAL = new LegalEntityId(new UUID(2, 1));
  static final LegalEntityId CLINIC = new LegalEntityId(new UUID(2, 2));
  static final LegalEntityId VENDOR_INC = new LegalEntityId(new UUID(3, 1));
  static final LegalEntityId VENDOR_LABS = new LegalEntityId(new UUID(3, 2));
  static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
  static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

  private CoverageFixtures() {}

  /** Everything is known of it, and nothing is special about it. */
  public static FlowFacts flow() {
    return flow(Optional.of(Purpose.SERVICE));
  }

  static FlowFacts flow(Optional<Purpose> purpose) {
    return new FlowFacts(
        new FlowFacts.Between(HOSTING, HOSPITAL, VENDOR_INC, Optional.empty()),
        purpose,
        what(Optional.of(true), Optional.of(Set.of())),
        handling(Optional.of(false)),
        new FlowFacts.Where(Optional.of(Set.of("US")), Optional.of(Set.of("US"))));
  }

  static FlowFacts.What what(
      Optional<Boolean> electronic, Optional<Set<SensitiveClass>> sensitive) {
    return new FlowFacts.What(
        Optional.of(Set.of(PhiType.CLINICAL)), sensitive, electronic, RecordsBand.UNKNOWN);
  }

  static FlowFacts.Handling handling(Optional<Boolean> obligation) {
    return new FlowFacts.Handling(
        Optional.of(Set.of(PhiRelation.MAINTAINS)),
        Optional.of(Direction.TO_VENDOR),
        obligation,
        Optional.of(false));
  }

  static ClauseRegister complete() {
    return ClauseRegister.allOf(AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT, ClauseStatus.PRESENT);
  }

  /** Signed by both on a day from which it holds, until terminated. */
  static AgreementHistory agreement(
      int number, LocalDate day, Scope scope, ClauseRegister register) {
    return agreement(number, version(1, day, day, new Duration.UntilTerminated(), scope, register));
  }

  static AgreementHistory agreement(int number, AgreementVersion... versions) {
    return AgreementHistory.of(
        new AgreementId(new UUID(9, number)),
        AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
        List.of(versions));
  }

  static AgreementHistory signed(LocalDate day) {
    return agreement(1, day, Scope.ALL, complete());
  }

  static AgreementHistory ended(AgreementHistory agreement, LocalDate lastDay) {
    return agreement.endedBy(List.of(terminated(lastDay, new Extent.All<>())));
  }

  static Ending terminated(LocalDate lastDay, Extent<EngagementId> of) {
    return new Ending(
        lastDay, of, new Ending.Cause.Terminated(Ending.Reason.CONVENIENCE, Optional.empty()));
  }

  static AgreementVersion version(
      int number,
      LocalDate effective,
      LocalDate signed,
      Duration duration,
      Scope scope,
      ClauseRegister register) {
    return new AgreementVersion(
        number,
        AgreementTerms.plain(effective, duration, scope, register),
        VersionState.signed(
            List.of(
                signature(Side.TENANT, signed, new Binding.Named(Set.of(HOSPITAL))),
                signature(Side.VENDOR, signed, new Binding.Named(Set.of(VENDOR_INC))))));
  }

  static Signature signature(Side side, LocalDate on, Binding binding) {
    return new Signature(
        side, on, new Signature.Signatory("Pat Doe", "Privacy officer"), List.of(binding));
  }

  static Scope forServices(Extent<EngagementId> services) {
    return new Scope(
        services, new Extent.All<>(), new Extent.All<>(), new Extent.All<>(), new Extent.All<>());
  }

  static Scope forUses(Extent<Purpose> uses) {
    return new Scope(
        new Extent.All<>(), new Extent.All<>(), uses, new Extent.All<>(), new Extent.All<>());
  }

  static Scope inRegions(Extent<String> regions) {
    return new Scope(new Extent.All<>(), new Extent.All<>(), new Extent.All<>(), regions, regions);
  }
}
