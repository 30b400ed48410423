package io.vendorward.audit.usecase;

import io.vendorward.tenancy.TenantId;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Gives audit records and events their dense numbers in a tenant, after they are committed: neither
 * sequences nor transaction ids follow the order of commits.
 */
public interface Numbering {

  /** Tenants with something to number; in the dispatch scope. */
  Mono<List<TenantId>> waiting(int limit);

  /** Numbers at most this many, and says how many; in the tenant's scope. */
  Mono<Integer> number(TenantId tenant, int limit);
}
