package io.vendorward.agreement;

import static io.vendorward.agreement.AgreementFixtures.SPRING;
import static io.vendorward.agreement.AgreementFixtures.SUMMER;
import static io.vendorward.agreement.AgreementFixtures.both;
import static io.vendorward.agreement.AgreementFixtures.history;
import static io.vendorward.agreement.AgreementFixtures.terms;
import static io.vendorward.agreement.AgreementFixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRulesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

  @ParameterizedTest
  @CsvSource({
    "400, Coming 120",
    "121, Coming 120",
    "120, Coming 90",
    "90, Coming 60",
    "60, Coming 30",
    "30, Coming 7",
    "7, Coming 0",
    "1, Coming 0",
    "0, Over -1",
    "-1, none",
  })
  void comesOnTheFirstOfItsDaysThatIsLater(int daysBefore, String expected) {
    assertThat(told(LAST.minusDays(daysBefore), new Duration.Fixed(LAST))).isEqualTo(expected);
  }

  @Test
  void isOfTheNoticeDeadlineWhereItRenewsItself() {
    var renewing = new Duration.AutoRenewing(LAST, 12, 60);
    assertThat(told(LAST.minusDays(60), renewing)).isEqualTo("none");
    assertThat(told(LAST.minusDays(61), renewing)).isEqualTo("Coming 60");
  }

  @Test
  void isOfNothingWhereNothingEnds() {
    assertThat(told(SUMMER, new Duration.UntilTerminated())).isEqualTo("none");
  }

  private static String told(LocalDate day, Duration duration) {
    var agreement =
        history(1, version(1, terms(duration), new VersionState.FullyExecuted(both(SPRING))));
    return ReminderRules.after(day, agreement)
        .map(reminder ->
            reminder.getClass().getSimpleName()
                + " "
                + ChronoUnit.DAYS.between(reminder.on(), LAST))
        .orElse("none");
  }
}
