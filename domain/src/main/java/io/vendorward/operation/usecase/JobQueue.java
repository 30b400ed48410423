package io.vendorward.operation.usecase;

import io.vendorward.operation.Job;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * The worker's side of jobs. A claim is a lease: a worker that dies loses it when it ends, and the
 * job is due again; one that comes back late finds it gone and changes nothing.
 */
public interface JobQueue {

  /** Tenants with due jobs, the longest waiting first; in the dispatch scope, without locks. */
  Mono<List<TenantId>> due(Instant now, int limit);

  /** Leases due jobs of one tenant, passing over those that another worker is claiming. */
  Mono<List<Job>> claim(TenantId tenant, UUID lease, Instant now, Instant until, int limit);

  /** Counts a try and leases the job until then; false when the lease was lost. */
  Mono<Boolean> begin(Job job, Instant until);

  /** Leases the job that is under way until then; false when the lease was lost. */
  Mono<Boolean> renew(Job job, Instant until);

  /** False when the lease was lost. */
  Mono<Boolean> complete(Job job);

  /** Puts the job back for later; false when the lease was lost. */
  Mono<Boolean> retry(Job job, Instant dueAt, String problem);

  /** Sets the job aside for a person to look at; false when the lease was lost. */
  Mono<Boolean> park(Job job, Instant at, String problem);
}
