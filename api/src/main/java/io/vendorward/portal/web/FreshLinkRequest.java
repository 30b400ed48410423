package io.vendorward.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record FreshLinkRequest(
    @NotBlank
        @Email
        @Size(max = 254)
        @Schema(description = "Where the links came to", example = "bo@medhost.example")
        String address) {}
