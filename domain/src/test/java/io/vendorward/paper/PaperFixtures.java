package io.vendorward.paper;

import static io.vendorward.agreement.AgreementFixtures.CLINIC;
import static io.vendorward.agreement.AgreementFixtures.HOSPITAL;
import static io.vendorward.agreement.AgreementFixtures.HOSTING;
import static io.vendorward.agreement.AgreementFixtures.SPRING;
import static io.vendorward.agreement.AgreementFixtures.VENDOR_INC;
import static io.vendorward.vendor.VendorFixtures.MORNING;

import io.vendorward.agreement.AgreementFixtures;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Texts of agreements for tests. */
public final class PaperFixtures {

  public static final PaperNames NAMES =
      new PaperNames(
          Map.of(HOSPITAL, "Harbor Point Hospital", CLINIC, "Harbor Clinic", VENDOR_INC, "MedHost"),
          Map.of(HOSTING, "EHR hosting"));

  public static final Paper PAPER =
      new Paper(
          "Agreement on hosting",
          List.of(
              new Article("PARTIES", "Parties", List.of("Between us.")),
              new Article("R4", "Reports", List.of("At most 5 days after discovery."))));

  private PaperFixtures() {}

  public static Negotiated values() {
    return new Negotiated(
        Optional.of(new Notice(5, Notice.Unit.BUSINESS_DAYS, Notice.From.DISCOVERY)),
        Optional.of(new Notice(1, Notice.Unit.HOURS, Notice.From.CONFIRMATION)),
        Optional.of(30),
        Optional.of(5_000_000L),
        Optional.of(Consent.FORBIDDEN),
        Optional.of(Consent.PRIOR_APPROVAL));
  }

  /** What can be written from our clauses. */
  public static AgreementTerms writable() {
    return writable(new Between(Set.of(HOSPITAL), Set.of(VENDOR_INC)));
  }

  public static AgreementTerms writable(Between parties) {
    return AgreementFixtures.terms(new Duration.UntilTerminated()).with(values()).with(parties);
  }

  public static ShownPaper shown(int serial, VersionStatus status, ShownSignature... signatures) {
    return new ShownPaper(
        new AgreementId(new UUID(9, 1)),
        1,
        serial,
        status,
        Optional.of(PAPER),
        List.of(signatures),
        MORNING);
  }

  public static Signing signing(int serial, Side side) {
    return new Signing(
        new SigningId(new UUID(8, serial)),
        new AgreementId(new UUID(9, 1)),
        1,
        serial,
        PAPER.digest(),
        side,
        new Signing.Signer("Bo Lind", "CEO", "bo@medhost.example", "portal:1", "192.0.2.7"),
        Optional.empty(),
        MORNING);
  }

  public static ShownSignature given(Side side) {
    return new ShownSignature(side, SPRING, "Bo Lind", "CEO");
  }
}
