package io.vendorward.phi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a flow stands today, and whether it will soon stand worse.
 *
 * @param today empty when it does not flow today
 * @param fails the first day within 30 days on which it will not be covered, where it is today
 */
public record Outlook(Optional<Coverage> today, Optional<LocalDate> fails) {

  private static final int SOON = 30;

  public static Outlook on(LocalDate day, List<CoverageTimeline.Interval> timeline) {
    var today =
        timeline.stream()
            .filter(interval -> interval.has(day))
            .findFirst()
            .map(CoverageTimeline.Interval::coverage);
    return new Outlook(
        today,
        today.filter(coverage -> coverage.status().fails()).isPresent()
            ? Optional.empty()
            : timeline.stream()
                .filter(interval -> interval.coverage().status().fails())
                .map(CoverageTimeline.Interval::first)
                .filter(first -> first.isAfter(day) && !first.isAfter(day.plusDays(SOON)))
                .findFirst());
  }

  /** The next day on which this may read otherwise though nothing is changed. */
  public static Optional<LocalDate> next(LocalDate day, List<CoverageTimeline.Interval> timeline) {
    return timeline.stream()
        .flatMap(interval ->
            Stream.concat(
                interval.coverage().status().fails()
                    ? Stream.of(interval.first().minusDays(SOON), interval.first())
                    : Stream.of(interval.first()),
                interval.last().map(last -> last.plusDays(1)).stream()))
        .filter(day::isBefore)
        .min(Comparator.naturalOrder());
  }
}
