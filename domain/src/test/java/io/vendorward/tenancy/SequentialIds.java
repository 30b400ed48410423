package io.vendorward.tenancy;

import io.vendorward.tenancy.usecase.NewIds;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers with the shape of a UUIDv7 that count from one, so that tests can name them. */
public final class SequentialIds implements NewIds {

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return id(last.incrementAndGet());
  }

  /** The n-th identifier that every instance hands out. */
  public static UUID id(long n) {
    return new UUID(n << 16 | 0x7000, 0x8000_0000_0000_0000L | n);
  }
}
