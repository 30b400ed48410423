package io.vendorward.agreement;

import static io.vendorward.agreement.AgreementFixtures.AUTUMN;
import static io.vendorward.agreement.AgreementFixtures.HOSTING;
import static io.vendorward.agreement.AgreementFixtures.SPRING;
import static io.vendorward.agreement.AgreementFixtures.SUMMER;
import static io.vendorward.agreement.AgreementFixtures.VENDOR_INC;
import static io.vendorward.agreement.AgreementFixtures.both;
import static io.vendorward.agreement.AgreementFixtures.history;
import static io.vendorward.agreement.AgreementFixtures.signature;
import static io.vendorward.agreement.AgreementFixtures.terms;
import static io.vendorward.agreement.AgreementFixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingRulesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

  @Test
  void followsTheDatesOfAFixedTerm() {
    var fixed = executed(1, terms(new Duration.Fixed(LAST)));
    assertThat(on(SPRING.minusDays(1), fixed)).isEqualTo("NOT_YET_IN_FORCE BEGINS 2026-03-01");
    assertThat(on(SPRING, fixed)).isEqualTo("IN_FORCE ENDS 2027-02-28");
    assertThat(on(LAST.minusDays(121), fixed)).isEqualTo("IN_FORCE ENDS 2027-02-28");
    assertThat(on(LAST.minusDays(120), fixed)).isEqualTo("EXPIRING ENDS 2027-02-28");
    assertThat(on(LAST, fixed)).isEqualTo("EXPIRING ENDS 2027-02-28");
    assertThat(on(LAST.plusDays(1), fixed)).isEqualTo("EXPIRED");
  }

  @Test
  void watchesTheNoticeDeadlineOfOneThatRenewsItself() {
    var renewing = executed(1, terms(new Duration.AutoRenewing(LAST, 12, 60)));
    assertThat(on(LAST.minusDays(60), renewing))
        .isEqualTo("EXPIRING NOTICE_DEADLINE " + LAST.minusDays(60));
    assertThat(on(LAST.minusDays(59), renewing))
        .isEqualTo("IN_FORCE NOTICE_DEADLINE " + LAST.plusMonths(12).minusDays(60));
  }

  @Test
  void isNotExecutedUntilBothSigned() {
    assertThat(
            on(
                SUMMER,
                history(
                    1,
                    version(
                        1, terms(new Duration.Fixed(LAST)), new VersionState.OutForSignature()))))
        .isEqualTo("NOT_EXECUTED");
    assertThat(
            on(
                SUMMER,
                history(
                    1,
                    version(
                        1,
                        terms(new Duration.Fixed(LAST)),
                        VersionState.signed(List.of(signature(Side.VENDOR, SPRING, VENDOR_INC)))))))
        .isEqualTo("NOT_EXECUTED");
  }

  @Test
  void isEndedByOneThatTakesItsPlaceOnTheDayBeforeThatBegins() {
    var old = executed(1, terms(new Duration.UntilTerminated()));
    var next =
        history(
            2,
            version(
                1,
                new AgreementTerms(
                    Between.NOBODY_NAMED,
                    SUMMER,
                    new Duration.UntilTerminated(),
                    Scope.ALL,
                    ClauseRegister.NOT_REVIEWED,
                    Negotiated.NOTHING,
                    Set.of(old.id()),
                    List.of()),
                new VersionState.FullyExecuted(both(SPRING))));
    var superseded = Supersession.among(List.of(old, next)).getFirst();
    assertThat(on(SUMMER.minusDays(1), superseded))
        .isEqualTo("EXPIRING ENDS " + SUMMER.minusDays(1));
    assertThat(on(SUMMER, superseded)).isEqualTo("SUPERSEDED");
    assertThat(superseded.inForce(HOSTING, SUMMER)).isEmpty();
    assertThat(superseded.inForce(HOSTING, SUMMER.minusDays(1))).isPresent();
  }

  @Test
  void isNotEndedAsAWholeByAnEndForOneService() {
    var partly =
        executed(1, terms(new Duration.UntilTerminated()))
            .endedBy(
                List.of(
                    new Ending(
                        SUMMER,
                        new Extent.Listed<>(Set.of(HOSTING)),
                        new Ending.Cause.Terminated(
                            Ending.Reason.SERVICE_ENDED, Optional.empty()))));
    assertThat(on(AUTUMN, partly)).isEqualTo("IN_FORCE");
    assertThat(partly.inForce(HOSTING, AUTUMN)).isEmpty();
  }

  @Test
  void ranOutBeforeItWasTerminated() {
    var both =
        executed(1, terms(new Duration.Fixed(SUMMER)))
            .endedBy(
                List.of(
                    new Ending(
                        AUTUMN,
                        new Extent.All<>(),
                        new Ending.Cause.Terminated(Ending.Reason.MUTUAL, Optional.empty()))));
    assertThat(on(AUTUMN.plusDays(1), both)).isEqualTo("EXPIRED");
  }

  private static AgreementHistory executed(int id, AgreementTerms terms) {
    return history(id, version(1, terms, new VersionState.FullyExecuted(both(SPRING))));
  }

  private static String on(LocalDate day, AgreementHistory agreement) {
    var standing = StandingRules.on(day, agreement);
    return standing.state()
        + standing.next().map(next -> " " + next.kind() + " " + next.day()).orElse("");
  }
}
