package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.Optional;

/** For how long an agreement was made. The last day counts. */
public sealed interface Duration {

  /** The last day by the agreement itself; empty while no day is set. */
  Optional<LocalDate> lastDay();

  record Fixed(LocalDate last) implements Duration {
    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(last);
    }
  }

  /**
   * Never ended by a date alone.
   *
   * @param renewsAfter the last day of the present period
   * @param months of each further period
   * @param noticeDays how long before the end of a period notice has to be given
   */
  record AutoRenewing(LocalDate renewsAfter, int months, int noticeDays) implements Duration {
    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }

    /** The last day for notice that is not before this day. */
    public LocalDate noticeDeadline(LocalDate day) {
      var end = renewsAfter;
      for (int period = 1; end.minusDays(noticeDays).isBefore(day); period++) {
        end = renewsAfter.plusMonths((long) period * months);
      }
      return end.minusDays(noticeDays);
    }
  }

  record UntilTerminated() implements Duration {
    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /** As long as another agreement, whose end may not be known. */
  record Coterminous(String title, Optional<LocalDate> ends) implements Duration {
    @Override
    public Optional<LocalDate> lastDay() {
      return ends;
    }
  }
}
