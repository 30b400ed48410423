package io.vendorward.operation.usecase;

import io.vendorward.audit.Change;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How it is recorded that a job was set aside, and put back. */
final class JobChanges {

  static final String PARKED = "job.parked";
  static final String RETRIED = "job.retried";

  private JobChanges() {}

  /** The number of tries stands for a version: a job has no other. */
  static Change of(String type, UUID job, String kind, int tries, Instant at) {
    return Change.of(type, "job", job, tries, at).withEventData(Map.of("kind", kind));
  }
}
