package io.vendorward.agreement;

import static io.vendorward.vendor.VendorFixtures.MORNING;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agreements for tests. */
public final class AgreementFixtures {

  public static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  public static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
  public static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
  public static final LegalEntityId HOSPITAL = new LegalEntityId(new UUID(2, 1));
  public static final LegalEntityId CLINIC = new LegalEntityId(new UUID(2, 2));
  public static final LegalEntityId VENDOR_INC = new LegalEntityId(new UUID(3, 1));
  public static final EngagementId HOSTING = new EngagementId(new UUID(1, 1));

  private AgreementFixtures() {}

  /** It may speak of these, and today is in autumn. */
  public static AgreementSurroundings around(AgreementId... others) {
    return new AgreementSurroundings(
        AUTUMN, Set.of(HOSTING), Set.of(HOSPITAL, CLINIC), Set.of(VENDOR_INC), Set.of(others));
  }

  public static AgreementTerms terms(Duration duration) {
    return AgreementTerms.plain(
        SPRING,
        duration,
        Scope.ALL,
        ClauseRegister.allOf(AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT, ClauseStatus.PRESENT));
  }

  /** Says something in every respect in which it can. */
  public static AgreementTerms everything(EngagementId service, AgreementId superseded) {
    return new AgreementTerms(
        new Between(Set.of(HOSPITAL, CLINIC), Set.of(VENDOR_INC)),
        SPRING,
        new Duration.AutoRenewing(LocalDate.of(2027, 2, 28), 12, 60),
        new Scope(
            new Extent.Listed<>(Set.of(service)),
            new Extent.Except<>(Set.of(PhiType.GENETIC, PhiType.CLAIMS)),
            new Extent.All<>(),
            new Extent.AsServicesAgreement<>(),
            new Extent.Unknown<>()),
        new ClauseRegister(
            Map.of(
                Term.R4, new Clause(ClauseStatus.STRONGER, Optional.of("Section 4, page 3")),
                Term.P4, new Clause(ClauseStatus.ABSENT, Optional.empty()))),
        new Negotiated(
            Optional.of(
                new Negotiated.Notice(
                    5, Negotiated.Notice.Unit.BUSINESS_DAYS, Negotiated.Notice.From.CONFIRMATION)),
            Optional.of(
                new Negotiated.Notice(
                    48, Negotiated.Notice.Unit.HOURS, Negotiated.Notice.From.DISCOVERY)),
            Optional.of(30),
            Optional.of(5_000_000L),
            Optional.of(Negotiated.Consent.FORBIDDEN),
            Optional.of(Negotiated.Consent.PRIOR_APPROVAL)),
        Set.of(superseded),
        List.of(new AgreementTerms.Source("Master services agreement, Exhibit B", "12-18")));
  }

  public static Signature signature(Side side, LocalDate on, LegalEntityId bound) {
    return new Signature(
        side,
        on,
        new Signature.Signatory("Pat Doe", "Privacy officer"),
        List.of(new Binding.Named(Set.of(bound))));
  }

  public static List<Signature> both(LocalDate on) {
    return List.of(signature(Side.TENANT, on, HOSPITAL), signature(Side.VENDOR, on, VENDOR_INC));
  }

  public static AgreementVersion version(int number, AgreementTerms terms, VersionState state) {
    return new AgreementVersion(number, terms, state);
  }

  public static AgreementHistory history(int id, AgreementVersion... versions) {
    return AgreementHistory.of(
        new AgreementId(new UUID(9, id)),
        AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
        List.of(versions));
  }

  /** One of a vendor with one version in this state. */
  public static Agreement agreement(VersionState state) {
    return agreement(
        history(1, version(1, terms(new Duration.UntilTerminated()), state)),
        new VendorId(new UUID(4, 1)));
  }

  public static Agreement agreement(AgreementHistory history, VendorId vendor) {
    return new Agreement(
        new AgreementNumber(1),
        new Counterparty.OfVendor(vendor),
        new AgreementLabel("Agreement on hosting", "", Map.of()),
        history,
        Revision.first(MORNING));
  }
}
