package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When one is reminded that a date of an agreement comes. */
public final class ReminderRules {

  private static final List<Integer> DAYS_BEFORE = List.of(120, 90, 60, 30, 7, 0);

  private ReminderRules() {}

  /** That a date comes, or that the last day is over. */
  public sealed interface Reminder {

    /** The day on which one is reminded. */
    LocalDate on();

    record Coming(LocalDate on, Standing.Next next) implements Reminder {}

    record Over(LocalDate on, LocalDate lastDay) implements Reminder {}
  }

  /**
   * The first reminder after a day, as things stand on it; none where no date is to come. One that
   * renews itself is not over when its deadline has passed.
   */
  public static Optional<Reminder> after(LocalDate day, AgreementHistory agreement) {
    return StandingRules.on(day, agreement)
        .next()
        .flatMap(next ->
            switch (next.kind()) {
              case BEGINS -> after(next.day(), agreement);
              case ENDS ->
                  coming(day, next)
                      .or(() -> Optional.of(new Reminder.Over(next.day().plusDays(1), next.day())));
              case NOTICE_DEADLINE -> coming(day, next);
            });
  }

  private static Optional<Reminder> coming(LocalDate day, Standing.Next next) {
    return DAYS_BEFORE.stream()
        .map(next.day()::minusDays)
        .filter(day::isBefore)
        .findFirst()
        .map(on -> new Reminder.Coming(on, next));
  }
}
