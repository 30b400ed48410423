package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.CoveredFlow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flow of a portfolio on a day. */
@Schema(name = "CoveredPhiFlow", description = "A flow of the portfolio on a day.")
record CoveredFlowView(
    @Schema(
            description =
                "Left out where the flow is implied: nobody has described one of the service")
        @Nullable UUID phiFlowId,
    @Schema(example = "PHI-000007") @Nullable String number,
    @Nullable String name,
    boolean implied,
    UUID vendorId,
    String vendorName,
    UUID engagementId,
    String serviceName,
    @Schema(description = "The first day with this coverage") LocalDate since,
    @Schema(description = "The last, if there is one") @Nullable LocalDate until,
    CoverageView coverage) {

  static CoveredFlowView of(CoveredFlow flow, CoverageWords words) {
    return new CoveredFlowView(
        flow.flow().map(_ -> flow.id()).orElse(null),
        flow.flow().map(named -> named.number().toString()).orElse(null),
        flow.flow().map(CoveredFlow.Named::name).orElse(null),
        flow.flow().isEmpty(),
        flow.vendor().value(),
        flow.vendorName(),
        flow.engagement().value(),
        flow.serviceName(),
        flow.since(),
        flow.until().orElse(null),
        CoverageView.of(flow.coverage(), words));
  }
}
