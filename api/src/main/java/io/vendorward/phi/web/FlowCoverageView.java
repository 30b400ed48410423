package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.usecase.ReadCoverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to whether a flow was covered on a day. */
@Schema(
    name = "PhiFlowCoverage",
    description = "Whether a flow was covered on a day, by the law of that day.")
record FlowCoverageView(
    UUID phiFlowId,
    @Schema(example = "2026-11-24") LocalDate asOf,
    @Schema(description = "With what was recorded by then; all that is, where it is left out")
        @Nullable Instant knownAt,
    Kind answer,
    @Schema(description = "Left out where there is nothing to cover")
        @Nullable CoverageView coverage) {

  enum Kind {
    JUDGED,
    /** It did not flow on that day. */
    NO_FLOW,
    /** Nothing was recorded of it by that moment. */
    BEFORE_RECORDS_BEGAN
  }

  static FlowCoverageView of(
      UUID flow, ReadCoverage.Answer answer, Optional<Instant> knownAt, CoverageWords words) {
    var known = knownAt.orElse(null);
    return switch (answer) {
      case ReadCoverage.Answer.Judged(var day, _, var coverage) ->
          new FlowCoverageView(flow, day, known, Kind.JUDGED, CoverageView.of(coverage, words));
      case ReadCoverage.Answer.NoFlow(var day) ->
          new FlowCoverageView(flow, day, known, Kind.NO_FLOW, null);
      case ReadCoverage.Answer.BeforeRecords(var day) ->
          new FlowCoverageView(flow, day, known, Kind.BEFORE_RECORDS_BEGAN, null);
    };
  }
}
