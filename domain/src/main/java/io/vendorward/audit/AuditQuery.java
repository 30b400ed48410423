package io.vendorward.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which audit records are asked for.
 *
 * @param actor the reference of whoever acted, as {@link AuditRecord#actor()} has it
 * @param from the first moment
 * @param until the first moment after
 */
public record AuditQuery(
    Optional<UUID> resource,
    Optional<String> actor,
    Optional<Instant> from,
    Optional<Instant> until) {

  public static final AuditQuery ALL =
      new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
