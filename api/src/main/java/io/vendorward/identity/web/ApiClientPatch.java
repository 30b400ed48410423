package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

@Schema(name = "ApiClientChange")
record ApiClientPatch(@NotNull Boolean disabled) {}
