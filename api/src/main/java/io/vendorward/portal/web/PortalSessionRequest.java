package io.vendorward.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PortalSessionRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "The last part of the mailed link",
            example = "q8H0m3vJ2b1nT5yX7cZ9wL4kR6sD0fG2hA8pE1uI3oM")
        String token) {

  @Override
  public String toString() {
    return "PortalSessionRequest[...]";
  }
}
