package io.vendorward.identity.usecase;

import io.vendorward.identity.ApiClient;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The machine clients of a tenant. */
public interface ApiClients {

  Mono<ApiClient> find(TenantId tenant, UUID id);

  Mono<ApiClient> findByClientId(TenantId tenant, String clientId);

  /** The client as it was at a version. */
  Mono<ApiClient> at(TenantId tenant, UUID id, long version);

  /** Sorted by name. */
  Mono<Page<ApiClient>> list(TenantId tenant, PageRequest page);

  /** Adds a client; false when the tenant has one of this client id already. */
  Mono<Boolean> add(ApiClient client, String actor, Instant at);

  /** Writes the client's next version; false when the stored version is not the one before it. */
  Mono<Boolean> update(ApiClient client, String actor, Instant at);
}
