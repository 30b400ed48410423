package io.vendorward.identity;

import io.vendorward.tenancy.TenantId;
import java.util.Set;
import java.util.UUID;

/**
 * A machine client of a tenant, with the scopes that were given to it here, whatever its token
 * claims.
 *
 * @param clientId its name at the identity provider
 */
public record ApiClient(
    TenantId tenant,
    UUID id,
    String clientId,
    String name,
    Set<String> scopes,
    boolean disabled,
    long version) {

  public ApiClient {
    scopes = Set.copyOf(scopes);
  }
}
