package io.vendorward.operation;

import io.vendorward.tenancy.TenantId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A job claimed by a worker.
 *
 * @param attempts how often it was tried before this time
 * @param lease must still be the job's lease when it is completed
 */
public record Job(
    TenantId tenant, UUID id, String kind, Map<String, String> payload, int attempts, UUID lease) {

  public Job {
    payload = Map.copyOf(payload);
  }

  /** What the payload says under a key that jobs of this kind always carry. */
  public String value(String key) {
    return Objects.requireNonNull(payload.get(key), () -> kind + " jobs carry " + key);
  }
}
