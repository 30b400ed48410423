package io.vendorward.assessment.web;

import io.vendorward.assessment.usecase.ScoredSubmissions;
import io.vendorward.tenancy.TenantId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Every submission is scored at once, unless a test has scoring wait. */
public final class ScoresOnDemand implements ScoredSubmissions {

  private volatile boolean waiting;

  /** From now on nothing is scored, or everything is. */
  public void setWaiting(boolean wait) {
    waiting = wait;
  }

  @Override
  public Mono<Boolean> isScored(TenantId tenant, UUID submission) {
    return Mono.fromSupplier(() -> !waiting);
  }
}
