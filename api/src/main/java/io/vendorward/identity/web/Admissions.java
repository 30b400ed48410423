package io.vendorward.identity.web;

import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.StaffIdentity;
import reactor.core.publisher.Mono;

/** What somebody may do now; empty when they are let in nowhere. */
@FunctionalInterface
public interface Admissions {

  Mono<StaffAccess> of(StaffIdentity identity);
}
