package io.vendorward.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @ParameterizedTest
  @CsvSource({"1, PT5S", "2, PT10S", "3, PT20S", "10, PT2560S", "11, PT1H", "15, PT1H"})
  void doublesThePauseUpToAnHour(int failures, Duration pause) {
    assertThat(RetrySchedule.STANDARD.next(failures, NOW, 0)).contains(NOW.plus(pause));
  }

  @Test
  void whatAnotherSystemHasToTakeIsTriedForTwoWeeks() {
    var at = NOW;
    for (int failures = 1; !RetrySchedule.PATIENT.isOver(failures); failures++) {
      at = RetrySchedule.PATIENT.next(failures, at, 0).orElseThrow();
    }
    assertThat(Duration.between(NOW, at)).isBetween(Duration.ofDays(14), Duration.ofDays(15));
  }

  @Test
  void givesUpAfterTheLastTry() {
    assertThat(RetrySchedule.STANDARD.next(16, NOW, 0)).isEmpty();
  }

  @Test
  void drawsPausesOutByUpToAQuarter() {
    assertThat(RetrySchedule.STANDARD.next(1, NOW, 0.5)).contains(NOW.plusMillis(5_625));
    assertThat(RetrySchedule.STANDARD.next(12, NOW, 0.999))
        .hasValueSatisfying(
            next -> assertThat(next).isBetween(NOW.plusSeconds(4_490), NOW.plusSeconds(4_500)));
  }

  @Test
  void isOverForWhatWasBegunAsOften() {
    assertThat(RetrySchedule.STANDARD.isOver(15)).isFalse();
    assertThat(RetrySchedule.STANDARD.isOver(16)).isTrue();
  }
}
