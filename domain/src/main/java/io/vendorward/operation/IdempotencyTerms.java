package io.vendorward.operation;

import java.time.Duration;

/** How long an attempt may be at work before another takes over, and a key is remembered. */
public final class IdempotencyTerms {

  public static final Duration LEASE = Duration.ofSeconds(60);
  public static final Duration MEMORY = Duration.ofHours(24);

  private IdempotencyTerms() {}
}
