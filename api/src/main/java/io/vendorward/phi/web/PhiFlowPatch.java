package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.phi.FlowEdit;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.PhiFlow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may be called otherwise. */
@Schema(name = "PhiFlowLabel", description = "How people speak of a flow.")
record PhiFlowPatch(
    @Schema(example = "Charts to the host") @NotBlank @Size(max = 200) String name,
    @Schema(example = "EHR") @Size(max = 200) @Nullable String source,
    @Schema(example = "HL7 over VPN") @Size(max = 200) @Nullable String method) {

  static PhiFlowPatch of(PhiFlow flow) {
    return new PhiFlowPatch(flow.label().name(), flow.label().source(), flow.label().method());
  }

  FlowEdit edit() {
    return new FlowEdit.Relabel(
        new FlowLabel(name, PhiFlowInput.text(source), PhiFlowInput.text(method)));
  }
}
