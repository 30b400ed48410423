package io.vendorward.console.phi;

import io.vendorward.phi.CoverageTimeline;
import io.vendorward.phi.web.CoverageWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The life of a flow as a bar, and as the rows of its table.
 *
 * @param today where the bar has today, in thousandths of its width; below 0 where it has not
 */
public record TimelineSheet(List<Stretch> stretches, int today) {

  private static final int WIDTH = 1000;
  private static final int AHEAD_DAYS = 90;

  /** Days with the same coverage; where they begin and how wide they are, in thousandths. */
  public record Stretch(
      LocalDate first, Optional<LocalDate> last, CoverageSheet coverage, int x, int width) {}

  static TimelineSheet of(
      List<CoverageTimeline.Interval> intervals,
      LocalDate today,
      CoverageWords words,
      Locale locale) {
    if (intervals.isEmpty()) {
      return new TimelineSheet(List.of(), -1);
    }
    var first = intervals.getFirst().first();
    var end =
        Stream.concat(
                Stream.of(today.plusDays(AHEAD_DAYS)),
                intervals.stream()
                    .flatMap(interval ->
                        Stream.concat(
                            Stream.of(interval.first().plusDays(AHEAD_DAYS)),
                            interval.last().stream())))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    long days = Math.max(1, ChronoUnit.DAYS.between(first, end));
    return new TimelineSheet(
        intervals.stream()
            .map(interval -> {
              int x = at(first, interval.first(), days);
              int until = at(first, interval.last().orElse(end).plusDays(1), days);
              return new Stretch(
                  interval.first(),
                  interval.last(),
                  CoverageSheet.of(interval.coverage(), words, locale),
                  x,
                  Math.max(2, Math.min(WIDTH, until) - x));
            })
            .toList(),
        today.isBefore(first) ? -1 : at(first, today, days));
  }

  private static int at(LocalDate first, LocalDate day, long days) {
    return (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / days);
  }
}
