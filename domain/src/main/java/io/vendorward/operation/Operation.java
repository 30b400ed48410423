package io.vendorward.operation;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Long work that somebody waits for.
 *
 * @param kind such as {@code template-import}
 * @param done how many of the things it works on are done
 * @param total how many there are, once that is known
 * @param startedBy reference of the actor
 */
public record Operation(
    UUID id,
    String kind,
    long done,
    OptionalLong total,
    OperationState state,
    String startedBy,
    Instant startedAt,
    Optional<Instant> endedAt) {

  public static Operation started(UUID id, String kind, String startedBy, Instant at) {
    return new Operation(
        id,
        kind,
        0,
        OptionalLong.empty(),
        new OperationState.Running(false),
        startedBy,
        at,
        Optional.empty());
  }
}
