package io.vendorward.paper.usecase;

import static io.vendorward.agreement.Side.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.Remark;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.Letter;
import io.vendorward.portal.Occasion;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.VendorFixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NegotiationTest {

  private static final Proposal TEN_DAYS =
      new Proposal.Breach(new Notice(10, Notice.Unit.CALENDAR_DAYS, Notice.From.DISCOVERY));

  private final Negotiation table = new Negotiation();

  @Test
  void aDraftIsTheHospitalsOwn() {
    var id = table.drafted(table.terms());
    assertThat(table.read.handle(table.ana, id).blockOptional()).isEmpty();
    assertThat(table.invite(id, GrantRight.SIGN, table.sam))
        .isEqualTo(new InviteToAgreement.Outcome.NotShown());
    assertThat(table.read.preview(table.ana, id, 1).block())
        .isInstanceOf(Assembly.Outcome.Assembled.class);
  }

  @Test
  void aTextWithAGapIsShownToNobodyAndSaysWhatIsMissing() {
    var id = table.drafted(table.terms().with(Negotiated.NOTHING));
    table.change(id, new AgreementEdit.Negotiate(1));
    assertThat(table.invite(id, GrantRight.SIGN, table.sam))
        .isInstanceOfSatisfying(
            InviteToAgreement.Outcome.Incomplete.class,
            incomplete ->
                assertThat(incomplete.faults())
                    .contains(new Fault("/negotiated/returnDays", "no-value")));
  }

  @Test
  void onlyContactsOfTheVendorAreInvited() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    assertThat(table.invite(id, GrantRight.SIGN))
        .isEqualTo(
            new InviteToAgreement.Outcome.Invalid(List.of(new Fault("/contactIds", "none-named"))));
    var stranger = VendorFixtures.aContact(table.door.ids.next(), table.vendor.id(), false);
    assertThat(table.invite(id, GrantRight.SIGN, table.sam, stranger))
        .isEqualTo(
            new InviteToAgreement.Outcome.Invalid(
                List.of(new Fault("/contactIds", "not-a-contact"))));
  }

  @Test
  void theVendorReadsTheTextByAMailedLinkAndNothingElseOfTheAgreement() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.ANSWER, table.sam);
    var sam = table.enter(id);
    var view = table.view(sam, id);
    assertThat(view.newest().status()).isEqualTo(VersionStatus.IN_NEGOTIATION);
    assertThat(view.right()).contains(GrantRight.ANSWER);
    assertThat(view.toString()).contains("MedHost, Inc.").doesNotContain("For us only");
    assertThat(occasions()).containsExactly(Occasion.NEGOTIATE);
  }

  @Test
  void aValueThatTheHospitalTakesUpRewordsTheText() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.ANSWER, table.sam);
    var sam = table.enter(id);
    table.say(sam, id, "R4", TEN_DAYS, "We need ten days");
    var proposed = table.view(table.ana, id).discussion();
    assertThat(proposed.open(1)).isEqualTo(1);

    var outcome = answer(id, proposed.remarks().getFirst(), true, "");

    assertThat(outcome).isInstanceOf(AnswerProposal.Outcome.Answered.class);
    assertThat(table.view(sam, id).newest().paper().orElseThrow().articles().toString())
        .contains("at most 10 calendar days after discovery");
    assertThat(table.view(sam, id).discussion().open(1)).isZero();
    assertThat(table.agreement(id).history().latest().terms().negotiated().breach())
        .contains(new Notice(10, Notice.Unit.CALENDAR_DAYS, Notice.From.DISCOVERY));
    assertThat(answer(id, proposed.remarks().getFirst(), true, ""))
        .isEqualTo(new AnswerProposal.Outcome.AnsweredAlready());
    table.door.work();
    assertThat(occasions()).containsExactly(Occasion.NEGOTIATE, Occasion.ANSWERED);
    assertThat(table.door.changes.types())
        .contains("baa.shared", "baa.value_proposed", "baa.redrafted", "baa.proposal_accepted");
  }

  @Test
  void aValueThatIsRefusedLeavesTheTextAsItIsAndSaysWhy() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.ANSWER, table.sam);
    var sam = table.enter(id);
    table.say(sam, id, "R4", TEN_DAYS, "");
    var before = table.digest(sam, id);
    var proposal = table.view(sam, id).discussion().remarks().getFirst();
    assertThat(answer(id, proposal, false, " "))
        .isEqualTo(new AnswerProposal.Outcome.Invalid(List.of(new Fault("/text", "required"))));
    answer(id, proposal, false, "Five is our policy");
    assertThat(table.digest(sam, id)).isEqualTo(before);
    assertThat(table.view(sam, id).discussion().of(1, "R4"))
        .extracting(Remark::content)
        .endsWith(new Remark.Answered(proposal.id(), false, "Five is our policy"));
  }

  @Test
  void nothingIsTakenUpOnceTheTextIsOutForSignature() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.SIGN, table.sam);
    var sam = table.enter(id);
    table.change(id, new AgreementEdit.Send(1));
    table.say(sam, id, "R4", TEN_DAYS, "Before we sign");
    var proposal = table.view(sam, id).discussion().remarks().getFirst();
    assertThat(answer(id, proposal, true, ""))
        .isEqualTo(new AnswerProposal.Outcome.Refused("not-a-draft"));
    assertThat(table.view(sam, id).discussion().open(1)).isEqualTo(1);
  }

  @Test
  void onlyWhatStandsThereIsDiscussed() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.ANSWER, table.sam);
    var sam = table.enter(id);
    assertThat(table.say(sam, id, "R99", null, "What?"))
        .isEqualTo(
            new DiscussPaper.Outcome.Invalid(List.of(new Fault("/article", "unknown-article"))));
    assertThat(table.say(sam, id, "R5", TEN_DAYS, ""))
        .isEqualTo(
            new DiscussPaper.Outcome.Invalid(
                List.of(new Fault("/proposal", "of-another-article"))));
    assertThat(table.say(sam, id, "R4", null, "  "))
        .isEqualTo(new DiscussPaper.Outcome.Invalid(List.of(new Fault("/text", "required"))));
    table.change(id, new AgreementEdit.Withdraw(1));
    assertThat(table.say(sam, id, "R4", null, "Too late"))
        .isEqualTo(new DiscussPaper.Outcome.Closed(VersionStatus.WITHDRAWN));
  }

  @Test
  void severalAnswersInARowAreOneMail() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.ANSWER, table.sam);
    var sam = table.enter(id);
    table.say(sam, id, "R4", null, "Why?");
    table.say(table.ana, id, "R4", null, "Because");
    table.say(table.ana, id, "R5", null, "Here too");
    table.door.work();
    assertThat(occasions()).containsExactly(Occasion.NEGOTIATE, Occasion.ANSWERED);
  }

  @Test
  void aTextThatCannotBeWrittenAnyMoreIsNotShownUntilItCan() {
    var id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    table.invite(id, GrantRight.SIGN, table.sam);
    var sam = table.enter(id);
    assertThat(
            table.change(id, new AgreementEdit.Redraft(1, table.terms().with(Negotiated.NOTHING))))
        .isInstanceOf(ChangeAgreement.Outcome.Changed.class);
    assertThat(table.view(sam, id).newest().paper()).isEqualTo(Optional.empty());
    table.change(id, new AgreementEdit.Redraft(1, table.terms()));
    assertThat(table.view(sam, id).newest().paper()).isPresent();
    assertThat(table.view(sam, id).newest().isSignedFor(VENDOR)).isFalse();
  }

  private AnswerProposal.Outcome answer(
      AgreementId id, Remark proposal, boolean accepted, String text) {
    return table
        .answer
        .handle(table.ana, new AnswerProposal.Command(id, proposal.id(), accepted, text))
        .blockOptional()
        .orElseThrow();
  }

  private List<Occasion> occasions() {
    return table.door.delivered.stream()
        .filter(Letter.WorkLink.class::isInstance)
        .map(letter -> ((Letter.WorkLink) letter).occasion())
        .toList();
  }
}
