package io.vendorward.paper.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.VersionState;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.paper.SigningRules.Verdict;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.Letter;
import io.vendorward.portal.Occasion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SigningTest {

  private final Negotiation table = new Negotiation();

  private AgreementId out() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.SIGN, table.sam);
    table.change(id, new AgreementEdit.Send(1));
    return id;
  }

  @Test
  void bothSignAsItWasShownAndEachGetsACopy() {
    var id = out();
    var sam = table.enter(id);
    assertThat(table.sign(sam, id)).isInstanceOf(SignPaper.Outcome.Done.class);
    assertThat(table.view(sam, id).isPending(table.view(sam, id).newest(), Side.VENDOR)).isTrue();
    table.settle();
    assertThat(table.view(table.ana, id).newest().status())
        .isEqualTo(VersionStatus.PARTIALLY_EXECUTED);
    assertThat(table.sign(table.ana, id)).isInstanceOf(SignPaper.Outcome.Done.class);
    table.settle();

    var version = table.agreement(id).history().latest();
    assertThat(version.state()).isInstanceOf(VersionState.FullyExecuted.class);
    assertThat(version.state().signatures())
        .extracting(Signature::bindings)
        .containsExactly(
            List.of(new Binding.Named(version.terms().between().theirs())),
            List.of(new Binding.Named(version.terms().between().own())));
    var view = table.view(sam, id);
    assertThat(view.newest().status()).isEqualTo(VersionStatus.FULLY_EXECUTED);
    assertThat(view.signed(view.newest()))
        .extracting(signing -> signing.signer().email(), signing -> signing.signer().network())
        .containsExactly(tuple(Negotiation.BO, "192.0.2.7"), tuple("ana@harbor.example", "local"));
    table.door.work();
    assertThat(occasions()).contains(Occasion.SIGN, Occasion.EXECUTED);
  }

  @Test
  void whatChangedSinceItWasShownIsNotSigned() {
    var id = out();
    var sam = table.enter(id);
    var seen = table.digest(sam, id);
    table.change(id, new AgreementEdit.Recall(1));
    assertThat(table.sign(sam, id, seen))
        .isEqualTo(new SignPaper.Outcome.Refused(new Verdict.NotOut()));
    table.change(
        id,
        new AgreementEdit.Redraft(
            1, table.terms().with(table.terms().negotiated().withReturnDays(90))));
    table.change(id, new AgreementEdit.Send(1));
    assertThat(table.sign(sam, id, seen))
        .isEqualTo(new SignPaper.Outcome.Refused(new Verdict.Changed(table.digest(sam, id))));
  }

  @Test
  void aSignatureThatIsCalledBackBeforeItIsSettledLapses() {
    var id = out();
    var sam = table.enter(id);
    table.sign(sam, id);
    table.change(id, new AgreementEdit.Recall(1));
    table.change(id, new AgreementEdit.Send(1));
    table.settle();
    assertThat(table.agreement(id).history().latest().state())
        .isEqualTo(new VersionState.OutForSignature());
    assertThat(table.door.changes.types()).contains("baa.signature_lapsed");
    assertThat(table.sign(sam, id))
        .as("and can be given again")
        .isInstanceOf(SignPaper.Outcome.Done.class);
  }

  @Test
  void twoPeopleOfOneSideDoNotBothSign() {
    var id = out();
    var sam = table.enter(id);
    table.sign(sam, id);
    assertThat(table.sign(sam, id))
        .isEqualTo(new SignPaper.Outcome.Refused(new Verdict.SignedAlready()));
    table.settle();
    assertThat(table.sign(sam, id))
        .isEqualTo(new SignPaper.Outcome.Refused(new Verdict.SignedAlready()));
  }

  @Test
  void bothMaySignAtTheSameMoment() {
    var id = out();
    var sam = table.enter(id);
    table.sign(sam, id);
    table.sign(table.ana, id);
    table.settle();
    assertThat(table.agreement(id).history().latest().state())
        .isInstanceOf(VersionState.FullyExecuted.class);
  }

  @Test
  void settlingAgainAfterACrashChangesNothing() {
    var id = out();
    var sam = table.enter(id);
    table.sign(sam, id);
    table.settle();
    var version = table.agreement(id).version();
    table.settleAllAgain();
    assertThat(table.agreement(id).version()).isEqualTo(version);
    assertThat(table.door.changes.types()).doesNotContain("baa.signature_lapsed");
  }

  @Test
  void whoDeclinesSaysWhyAndTheTextIsCalledBack() {
    var id = out();
    var sam = table.enter(id);
    var seen = table.digest(sam, id);
    assertThat(table.act(sam, id, seen, new SignPaper.Act.Decline(" ")))
        .isEqualTo(new SignPaper.Outcome.NoReason());
    table.act(sam, id, seen, new SignPaper.Act.Decline("Five days are too few"));
    table.settle();
    table.settleAllAgain();
    assertThat(table.agreement(id).history().latest().state())
        .isEqualTo(new VersionState.InNegotiation());
    assertThat(table.view(table.ana, id).signings())
        .singleElement()
        .satisfies(signing -> assertThat(signing.declined()).contains("Five days are too few"));
    assertThat(table.door.changes.types())
        .contains("baa.signature_declined", "baa.recalled")
        .doesNotContain("baa.signature_lapsed");
  }

  @Test
  void nobodySignsWithoutANameConsentAndAuthority() {
    var id = out();
    var sam = table.enter(id);
    var seen = table.digest(sam, id);
    Stream.of(
            new SignPaper.Act.Sign(" ", "CEO", true, true),
            new SignPaper.Act.Sign("Sam", "", true, true),
            new SignPaper.Act.Sign("Sam", "CEO", false, true),
            new SignPaper.Act.Sign("Sam", "CEO", true, false))
        .forEach(act ->
            assertThat(table.act(sam, id, seen, act))
                .isEqualTo(new SignPaper.Outcome.Refused(new Verdict.NotAttested())));
  }

  @Test
  void aMachineDoesNotSign() {
    var id = out();
    var machine =
        Caller.staff(table.tenant, new Actor.Client("grc", "GRC"), new Origin("192.0.2.8", ""));
    assertThat(table.sign(machine, id)).isEqualTo(new SignPaper.Outcome.NotAPerson());
  }

  @Test
  void whatWasSignedStaysAsItWasSignedWhenTheRecordIsCorrected() {
    var id = out();
    var sam = table.enter(id);
    table.sign(sam, id);
    table.sign(table.ana, id);
    table.settle();
    var signed = table.digest(sam, id);
    table.change(
        id,
        new AgreementEdit.Correct(
            1,
            table.terms().with(table.terms().negotiated().withReturnDays(90)),
            Optional.empty()));
    assertThat(table.digest(sam, id)).isEqualTo(signed);
  }

  private List<Occasion> occasions() {
    return table.door.delivered.stream()
        .filter(Letter.WorkLink.class::isInstance)
        .map(letter -> ((Letter.WorkLink) letter).occasion())
        .toList();
  }
}
