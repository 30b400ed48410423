package io.vendorward.portal.usecase;

import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Why answers were returned, as the vendor is told; in the tenant's scope. */
public interface ReturnReasons {

  /** Of the last return, in order of the questions' keys. */
  Mono<List<Returned>> latest(TenantId tenant, UUID resource);

  /** A question that was returned. */
  record Returned(String question, String reason) {}
}
