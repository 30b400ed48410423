package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementLabel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be called otherwise. */
@Schema(name = "BaaLabel", description = "How people and other systems speak of an agreement.")
record AgreementPatch(
    @Schema(example = "Agreement on hosting") @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) @Nullable String notes,
    @Schema(example = "{\"archer\": \"A-77\"}") @Size(max = 20)
        @Nullable Map<@NotBlank @Size(max = 50) String, @NotBlank @Size(max = 200) String>
            externalIds) {

  static AgreementPatch of(Agreement agreement) {
    return new AgreementPatch(
        agreement.label().title(), agreement.label().notes(), agreement.label().externalIds());
  }

  AgreementEdit edit() {
    return new AgreementEdit.Relabel(label(title, notes, externalIds));
  }

  static AgreementLabel label(
      String title, @Nullable String notes, @Nullable Map<String, String> externalIds) {
    return new AgreementLabel(
        title, notes == null ? "" : notes, externalIds == null ? Map.of() : externalIds);
  }
}
