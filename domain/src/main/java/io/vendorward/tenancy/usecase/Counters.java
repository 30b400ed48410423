package io.vendorward.tenancy.usecase;

import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/**
 * Numbers for people, such as {@code VEN-000042}: rising within a tenant and kind, gaps allowed.
 */
public interface Counters {

  /** Takes the next number of a kind, inside the current transaction. */
  Mono<Long> next(TenantId tenant, String kind);
}
