package io.vendorward.paper.usecase;

import static io.vendorward.agreement.AgreementFixtures.SPRING;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.identity.Caller;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.PaperFixtures;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.ShownSignature;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of a {@link PaperBook}, whoever implements its ports. */
public interface PaperPortsContract {

  Transactions transactions();

  PaperBook book();

  NewIds ids();

  TenantId newTenant();

  /** An agreement of the tenant. */
  AgreementId newAgreement(Caller caller);

  @Test
  default void knowsWhatWasShownLastOfEachVersion() {
    var caller = anAnalystOf(newTenant());
    var agreement = newAgreement(caller);
    var unwritten = shown(agreement, 2, 1, VersionStatus.IN_NEGOTIATION, false);
    add(caller, shown(agreement, 1, 1, VersionStatus.OUT_FOR_SIGNATURE, true));
    var last = shown(agreement, 1, 2, VersionStatus.FULLY_EXECUTED, true);
    add(caller, last);
    add(caller, unwritten);

    assertThat(value(caller, () -> book().papers().of(caller.tenant(), agreement)))
        .contains(List.of(last, unwritten));
    assertThat(last.paper().orElseThrow().digest()).isEqualTo(PaperFixtures.PAPER.digest());
  }

  @Test
  default void givesBackEveryKindOfRemarkInItsOrder() {
    var caller = anAnalystOf(newTenant());
    var agreement = newAgreement(caller);
    var notice = new Notice(10, Notice.Unit.CALENDAR_DAYS, Notice.From.CONFIRMATION);
    var said = new ArrayList<Remark>();
    var contents =
        List.of(
            new Remark.Comment("Why this?"),
            new Remark.Proposed(new Proposal.Breach(notice), "We need ten"),
            new Remark.Proposed(new Proposal.Incident(notice), ""),
            new Remark.Proposed(new Proposal.ReturnDays(60), ""),
            new Remark.Proposed(new Proposal.Insurance(1_000_000), ""),
            new Remark.Proposed(new Proposal.Offshore(Consent.NOTICE), ""),
            new Remark.Proposed(new Proposal.Subcontractors(Consent.FREE), ""),
            new Remark.Answered(new RemarkId(ids().next()), true, "Fine"),
            new Remark.Answered(new RemarkId(ids().next()), false, "No"));
    for (int at = 0; at < contents.size(); at++) {
      said.add(remark(agreement, contents.get(at), MORNING.plusSeconds(at)));
    }
    said.reversed()
        .forEach(remark -> value(caller, () -> book().remarks().add(caller.tenant(), remark)));

    assertThat(
            value(caller, () -> book().remarks().of(caller.tenant(), agreement))
                .orElseThrow()
                .remarks())
        .isEqualTo(said);
    assertThat(value(caller, () -> book().remarks().find(caller.tenant(), said.get(1).id())))
        .contains(said.get(1));
  }

  @Test
  default void oneSideActsOnceOnOneShowing() {
    var caller = anAnalystOf(newTenant());
    var agreement = newAgreement(caller);
    var signed = signing(agreement, 1, Side.VENDOR, Optional.empty(), MORNING);
    var declined = signing(agreement, 2, Side.VENDOR, Optional.of("Too long"), NOON);
    var ours = signing(agreement, 1, Side.TENANT, Optional.empty(), NOON.plusSeconds(1));
    assertThat(sign(caller, signed)).contains(true);
    assertThat(sign(caller, signing(agreement, 1, Side.VENDOR, Optional.empty(), NOON)))
        .contains(false);
    assertThat(sign(caller, ours)).contains(true);
    assertThat(sign(caller, declined)).contains(true);

    assertThat(value(caller, () -> book().signings().of(caller.tenant(), agreement)))
        .contains(List.of(signed, declined, ours));
    assertThat(value(caller, () -> book().signings().find(caller.tenant(), declined.id())))
        .contains(declined);
  }

  @Test
  default void anotherTenantSeesNothingOfIt() {
    var caller = anAnalystOf(newTenant());
    var agreement = newAgreement(caller);
    add(caller, shown(agreement, 1, 1, VersionStatus.OUT_FOR_SIGNATURE, true));
    value(
        caller,
        () ->
            book()
                .remarks()
                .add(caller.tenant(), remark(agreement, new Remark.Comment("Why?"), MORNING)));
    sign(caller, signing(agreement, 1, Side.VENDOR, Optional.empty(), MORNING));

    var other = anAnalystOf(newTenant());
    assertThat(value(other, () -> book().papers().of(other.tenant(), agreement)))
        .contains(List.of());
    assertThat(
            value(other, () -> book().remarks().of(other.tenant(), agreement))
                .orElseThrow()
                .remarks())
        .isEmpty();
    assertThat(value(other, () -> book().signings().of(other.tenant(), agreement)))
        .contains(List.of());
  }

  private ShownPaper shown(
      AgreementId agreement, int number, int serial, VersionStatus status, boolean written) {
    return new ShownPaper(
        agreement,
        number,
        serial,
        status,
        Optional.of(PaperFixtures.PAPER).filter(_ -> written),
        status == VersionStatus.FULLY_EXECUTED
            ? List.of(new ShownSignature(Side.VENDOR, SPRING, "Bo Lind", "CEO"))
            : List.of(),
        MORNING);
  }

  private Remark remark(AgreementId agreement, Remark.Content content, Instant at) {
    return new Remark(
        new RemarkId(ids().next()), agreement, 1, "R4", Side.VENDOR, "portal:1", content, at);
  }

  private Signing signing(
      AgreementId agreement, int serial, Side side, Optional<String> declined, Instant at) {
    return new Signing(
        new SigningId(ids().next()),
        agreement,
        1,
        serial,
        new PaperDigest("ab"),
        side,
        new Signing.Signer("Bo Lind", "CEO", "bo@medhost.example", "portal:1", "192.0.2.7"),
        declined,
        at);
  }

  private void add(Caller caller, ShownPaper shown) {
    value(caller, () -> book().papers().add(caller.tenant(), shown));
  }

  private Optional<Boolean> sign(Caller caller, Signing signing) {
    return value(caller, () -> book().signings().add(caller.tenant(), signing));
  }

  private <T> Optional<T> value(Caller caller, Supplier<Mono<T>> work) {
    return transactions().within(caller.scope(), work).blockOptional();
  }
}
