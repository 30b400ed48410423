package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.CoverageTimeline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coverage of a flow over its life. */
@Schema(
    name = "PhiCoverageTimeline",
    description = "The coverage of a flow from its first day to its last, without a gap.")
record TimelineView(UUID phiFlowId, List<IntervalView> intervals) {

  @Schema(name = "PhiCoverageInterval", description = "Days with the same coverage.")
  record IntervalView(
      LocalDate first,
      @Schema(description = "Left out where it goes on") @Nullable LocalDate last,
      CoverageView coverage) {}

  static TimelineView of(
      UUID flow, List<CoverageTimeline.Interval> intervals, CoverageWords words) {
    return new TimelineView(
        flow,
        intervals.stream()
            .map(interval ->
                new IntervalView(
                    interval.first(),
                    interval.last().orElse(null),
                    CoverageView.of(interval.coverage(), words)))
            .toList());
  }
}
