package io.vendorward.operation.usecase;

import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.Operation;
import io.vendorward.operation.OperationState;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Long work and how far it has come. */
public interface Operations {

  Mono<Void> start(TenantId tenant, Operation operation);

  /**
   * Notes progress; false when the work should stop, because somebody asked or it has ended.
   *
   * @param total 0 while it is not known
   */
  Mono<Boolean> progress(TenantId tenant, UUID id, long done, long total);

  /** Ends it; false when it had ended before. */
  Mono<Boolean> end(TenantId tenant, UUID id, OperationState.Ended ended, Instant at);

  /** Asks running work to stop; false when there is none. */
  Mono<Boolean> requestCancel(TenantId tenant, UUID id);

  Mono<Operation> find(TenantId tenant, UUID id);

  /**
   * The newest first.
   *
   * @param startedBy only those of this actor
   */
  Mono<Page<Operation>> list(TenantId tenant, Optional<String> startedBy, PageRequest page);
}
