package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement that is drafted, or recorded as it was signed elsewhere. */
@Schema(
    name = "BaaDraft",
    description =
        "An agreement with a vendor, or, without vendorId, with one for whom you are yourself a"
            + " business associate.")
record AgreementInput(
    @Nullable UUID vendorId,
    @Schema(description = "For whom you work, where it is with no vendor") @Size(max = 200)
        @Nullable String counterparty,
    @Schema(description = "BUSINESS_ASSOCIATE_AGREEMENT unless said") @Nullable AgreementKind kind,
    @Schema(example = "Agreement on hosting") @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) @Nullable String notes,
    @Schema(example = "{\"archer\": \"A-77\"}") @Size(max = 20)
        @Nullable Map<@NotBlank @Size(max = 50) String, @NotBlank @Size(max = 200) String>
            externalIds,
    @NotNull @Valid TermsBody terms) {

  DraftAgreement.Command command() {
    return new DraftAgreement.Command(
        party(),
        kind == null ? AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT : kind,
        AgreementPatch.label(title, notes, externalIds),
        terms.terms());
  }

  private Counterparty party() {
    boolean named = counterparty != null && !counterparty.isBlank();
    if (vendorId != null && !named) {
      return new Counterparty.OfVendor(new VendorId(vendorId));
    }
    if (vendorId == null && counterparty != null && named) {
      return new Counterparty.Upstream(counterparty.strip());
    }
    throw Problems.invalid("/vendorId", "one-of-two", "names either a vendor or a counterparty");
  }
}
