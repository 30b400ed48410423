package io.vendorward.finding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.finding.Finding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be changed of a finding. */
@Schema(description = "What may be changed of a finding, whatever its state.")
record FindingPatch(
    @Schema(
            description = "Its names in other systems, by system",
            example = "{\"tickets\": \"SEC-1042\"}")
        @Size(max = 50)
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String>
            externalIds) {

  static FindingPatch of(Finding finding) {
    return new FindingPatch(finding.facts().externalIds());
  }

  Map<String, String> wanted() {
    return externalIds == null ? Map.of() : externalIds;
  }
}
