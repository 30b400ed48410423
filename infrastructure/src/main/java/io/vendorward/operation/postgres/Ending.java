package io.vendorward.operation.postgres;

import io.vendorward.operation.OperationState;
import java.util.Optional;

/** The columns that say how an operation ended. */
record Ending(
    String status,
    Optional<String> resource,
    Optional<String> problemCode,
    Optional<String> problemDetail) {

  static Ending of(OperationState.Ended ended) {
    return switch (ended) {
      case OperationState.Succeeded(var resource) ->
          new Ending("SUCCEEDED", Optional.of(resource), Optional.empty(), Optional.empty());
      case OperationState.Failed(var code, var detail) ->
          new Ending("FAILED", Optional.empty(), Optional.of(code), Optional.of(detail));
      case OperationState.Cancelled() ->
          new Ending("CANCELLED", Optional.empty(), Optional.empty(), Optional.empty());
    };
  }
}
