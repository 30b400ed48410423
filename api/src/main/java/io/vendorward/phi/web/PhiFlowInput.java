package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.usecase.DescribeFlow;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flow that is described for the first time. */
@Schema(name = "PhiFlowDescription", description = "Health information that flows for a service.")
record PhiFlowInput(
    @NotNull UUID vendorId,
    @Schema(description = "One of that vendor's") @NotNull UUID engagementId,
    @Schema(example = "Charts to the host") @NotBlank @Size(max = 200) String name,
    @Schema(description = "The system of yours that it comes from or goes to", example = "EHR")
        @Size(max = 200)
        @Nullable String source,
    @Schema(description = "How it is carried", example = "HL7 over VPN") @Size(max = 200)
        @Nullable String method,
    @Schema(description = "The first day", example = "2026-03-01") @NotNull LocalDate from,
    @Schema(description = "The last day on which the vendor holds anything of it")
        @Nullable LocalDate lastDay,
    @NotNull @Valid FlowFactsBody facts) {

  DescribeFlow.Command command() {
    return new DescribeFlow.Command(
        new VendorId(vendorId),
        new EngagementId(engagementId),
        new FlowLabel(name, text(source), text(method)),
        from,
        Optional.ofNullable(lastDay),
        engagement -> facts.facts(engagement.id(), engagement.parties()));
  }

  static String text(@Nullable String said) {
    return said == null ? "" : said;
  }
}
