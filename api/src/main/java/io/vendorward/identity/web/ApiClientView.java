package io.vendorward.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.identity.ApiClient;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "ApiClient", description = "A machine client")
record ApiClientView(
    UUID id,
    @Schema(description = "client_id for the token endpoint", maxLength = 100) String clientId,
    @Schema(example = "GRC tool", maxLength = 200) String name,
    @Schema(maxLength = 40) List<String> scopes,
    @Schema(description = "Whether the client is shut out") boolean disabled,
    @Schema(example = "1", minimum = "1") long version,
    @Schema(description = "Given once, when the client is made", maxLength = 100)
        @Nullable String secret) {

  static ApiClientView of(ApiClient client) {
    return of(client, null);
  }

  static ApiClientView of(ApiClient client, @Nullable String secret) {
    return new ApiClientView(
        client.id(),
        client.clientId(),
        client.name(),
        client.scopes().stream().sorted().toList(),
        client.disabled(),
        client.version(),
        secret);
  }
}
