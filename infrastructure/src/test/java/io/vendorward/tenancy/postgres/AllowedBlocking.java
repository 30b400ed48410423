package io.vendorward.tenancy.postgres;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * The blocking calls that event loops may make: reads of the kernel's random numbers, and the lock
 * that keeps identifiers in order, which is held for less than a microsecond.
 */
public final class AllowedBlocking implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder
        .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
        .allowBlockingCallsInside("io.vendorward.tenancy.postgres.TimeOrderedIds", "next");
  }
}
