package io.vendorward.operation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A job that failed too often and is tried no more until somebody puts it back.
 *
 * @param payload identifiers of what it is about
 * @param tries how often it was tried
 * @param problem the kind of its last failure, without a text that may hold somebody's data
 */
public record ParkedJob(
    UUID id,
    String kind,
    Map<String, String> payload,
    int tries,
    String problem,
    Instant parkedAt) {

  public ParkedJob {
    payload = Map.copyOf(payload);
  }
}
