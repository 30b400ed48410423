package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.identity.usecase.CreateApiClient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Schema(name = "NewApiClient")
record ApiClientInput(
    @NotBlank @Size(max = 200) @Schema(example = "GRC tool") String name,
    @NotNull @Size(min = 1, max = 40) @Schema(example = "[\"vendors:read\", \"assessments:read\"]")
        List<@NotBlank @Size(max = 60) String> scopes) {

  CreateApiClient.Command command() {
    return new CreateApiClient.Command(name.strip(), Set.copyOf(scopes), Optional.empty());
  }
}
