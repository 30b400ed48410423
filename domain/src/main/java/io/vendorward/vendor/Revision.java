package io.vendorward.vendor;

import java.time.Instant;

/** Which state of a thing this is, and since when. */
public record Revision(long version, Instant createdAt, Instant updatedAt) {

  public static Revision first(Instant at) {
    return new Revision(1, at, at);
  }

  public Revision next(Instant at) {
    return new Revision(version + 1, createdAt, at);
  }
}
