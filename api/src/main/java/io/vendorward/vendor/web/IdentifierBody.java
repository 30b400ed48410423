package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.vendor.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A number that a registry gave a vendor. */
@Schema(name = "Identifier", description = "A number that a registry gave the vendor.")
record IdentifierBody(
    @NotNull Identifier.Kind kind,
    @Schema(example = "123456789") @NotBlank @Size(max = 100) String value) {

  static IdentifierBody of(Identifier identifier) {
    return new IdentifierBody(identifier.kind(), identifier.value());
  }

  Identifier identifier() {
    return new Identifier(kind, value);
  }
}
