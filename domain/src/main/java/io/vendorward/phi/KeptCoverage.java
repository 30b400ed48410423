package io.vendorward.phi;

import java.util.List;

/** The coverage of a flow over its life, as it is kept so that whole portfolios can be asked. */
public record KeptCoverage(FlowSubject subject, List<CoverageTimeline.Interval> timeline) {

  public KeptCoverage {
    timeline = List.copyOf(timeline);
  }
}
