package io.vendorward.paper;

import static io.vendorward.agreement.Side.TENANT;
import static io.vendorward.agreement.Side.VENDOR;
import static io.vendorward.paper.PaperFixtures.PAPER;
import static io.vendorward.paper.PaperFixtures.given;
import static io.vendorward.paper.PaperFixtures.shown;
import static io.vendorward.paper.PaperFixtures.signing;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.paper.SigningRules.Verdict;
import io.vendorward.vendor.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SigningRulesTest {

  private static final PaperDigest OTHER = new PaperDigest("00");

  private record Case(
      String what,
      ShownPaper shown,
      PaperDigest seen,
      boolean acted,
      boolean attested,
      Verdict is) {}

  static Stream<Arguments> cases() {
    var out = shown(2, VersionStatus.OUT_FOR_SIGNATURE);
    var half = shown(3, VersionStatus.PARTIALLY_EXECUTED, given(TENANT));
    var signed = shown(3, VersionStatus.PARTIALLY_EXECUTED, given(VENDOR));
    return Stream.of(
            new Case("as shown", out, PAPER.digest(), false, true, new Verdict.Acceptable()),
            new Case(
                "the other signed", half, PAPER.digest(), false, true, new Verdict.Acceptable()),
            new Case(
                "reads otherwise", out, OTHER, false, true, new Verdict.Changed(PAPER.digest())),
            new Case("signed", signed, PAPER.digest(), false, true, new Verdict.SignedAlready()),
            new Case("acted", out, PAPER.digest(), true, true, new Verdict.SignedAlready()),
            new Case("no name", out, PAPER.digest(), false, false, new Verdict.NotAttested()))
        .map(one ->
            Arguments.of(
                one.what(), one.shown(), one.seen(), one.acted(), one.attested(), one.is()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void decides(
      String what,
      ShownPaper shown,
      PaperDigest seen,
      boolean acted,
      boolean attested,
      Verdict expected) {
    assertThat(SigningRules.decide(shown, seen, VENDOR, acted, attested))
        .as(what)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = VersionStatus.class,
      names = {"DRAFT", "IN_NEGOTIATION", "FULLY_EXECUTED", "WITHDRAWN"})
  void nothingIsSignedThatIsNotOut(VersionStatus status) {
    assertThat(SigningRules.decide(shown(2, status), PAPER.digest(), VENDOR, false, true))
        .isEqualTo(new Verdict.NotOut());
  }

  @Test
  void aSignatureStandsUntilTheTextIsCalledBack() {
    var signing = signing(2, VENDOR);
    assertThat(SigningRules.stillStands(signing, shown(2, VersionStatus.OUT_FOR_SIGNATURE)))
        .isTrue();
    assertThat(
            SigningRules.stillStands(
                signing, shown(3, VersionStatus.PARTIALLY_EXECUTED, given(TENANT))))
        .isTrue();
    assertThat(SigningRules.stillStands(signing, shown(3, VersionStatus.IN_NEGOTIATION))).isFalse();
    assertThat(SigningRules.stillStands(signing, shown(4, VersionStatus.OUT_FOR_SIGNATURE)))
        .as("called back and sent again")
        .isFalse();
  }

  @Test
  void whatWasMadeOfASignatureIsNotMadeAgain() {
    var signing = signing(2, VENDOR);
    assertThat(
            SigningRules.isSettled(
                signing, shown(3, VersionStatus.PARTIALLY_EXECUTED, given(VENDOR))))
        .isTrue();
    assertThat(
            SigningRules.isSettled(
                signing, shown(3, VersionStatus.PARTIALLY_EXECUTED, given(TENANT))))
        .isFalse();
  }

  @Test
  void nobodyAgreesToReportABreachLaterThanTheLawAllows() {
    var notice = new Notice(61, Notice.Unit.CALENDAR_DAYS, Notice.From.DISCOVERY);
    assertThat(new Proposal.Breach(notice).faults())
        .containsExactly(new Fault("/proposal", "over-60-days"));
    assertThat(
            new Proposal.Breach(new Notice(60, Notice.Unit.CALENDAR_DAYS, Notice.From.DISCOVERY))
                .faults())
        .isEmpty();
    assertThat(new Proposal.Incident(notice).faults()).isEmpty();
    assertThat(new Proposal.ReturnDays(0).faults())
        .containsExactly(new Fault("/proposal", "not-positive"));
  }
}
