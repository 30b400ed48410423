package io.vendorward.operation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.operation.Operation;
import io.vendorward.operation.OperationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Long work: how far it is, and what came of it. */
@Schema(name = "Operation", description = "Long work: how far it is, and what came of it.")
record OperationResponse(
    UUID id,
    @Schema(example = "template-import", maxLength = 60) String kind,
    Status status,
    Progress progress,
    @Schema(
            description = "What it made, once it succeeded",
            example = "/api/v1/template-imports/0198c5f2-7d7a-7c3e-9b1f-3a1d2c4b5e6f",
            maxLength = 300)
        @Nullable String resource,
    @Schema(description = "Why it failed") @Nullable Failure problem,
    Instant startedAt,
    @Nullable Instant endedAt) {

  enum Status {
    RUNNING,
    CANCELLING,
    SUCCEEDED,
    FAILED,
    CANCELLED
  }

  /** Things done, and things to do where that is known. */
  record Progress(long done, @Nullable Long total) {}

  /** Why it failed, and what to do. */
  record Failure(
      @Schema(example = "not-a-workbook", maxLength = 80) String code,
      @Schema(maxLength = 2000) String detail) {}

  static OperationResponse of(Operation operation) {
    var total = operation.total();
    return new OperationResponse(
        operation.id(),
        operation.kind(),
        status(operation.state()),
        new Progress(operation.done(), total.isPresent() ? total.getAsLong() : null),
        operation.state() instanceof OperationState.Succeeded(String resource)
                && !resource.isEmpty()
            ? resource
            : null,
        operation.state() instanceof OperationState.Failed(String code, String detail)
            ? new Failure(code, detail)
            : null,
        operation.startedAt(),
        operation.endedAt().orElse(null));
  }

  private static Status status(OperationState state) {
    return switch (state) {
      case OperationState.Running(boolean cancelRequested) ->
          cancelRequested ? Status.CANCELLING : Status.RUNNING;
      case OperationState.Succeeded succeeded -> Status.SUCCEEDED;
      case OperationState.Failed failed -> Status.FAILED;
      case OperationState.Cancelled cancelled -> Status.CANCELLED;
    };
  }
}
