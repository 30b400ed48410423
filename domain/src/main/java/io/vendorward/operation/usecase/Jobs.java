package io.vendorward.operation.usecase;

import io.vendorward.operation.NewJob;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** Leaves jobs for the worker; a job exists if and only if the change that left it committed. */
public interface Jobs {

  Mono<Void> enqueue(TenantId tenant, NewJob job);
}
