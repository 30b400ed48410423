package io.vendorward.operation.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.number;
import static io.vendorward.tenancy.postgres.Columns.optional;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.truth;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.spi.Readable;
import io.vendorward.operation.Operation;
import io.vendorward.operation.OperationState;
import java.time.Instant;
import java.util.OptionalLong;

/** Reads an operation from a row. */
final class OperationRow {

  private OperationRow() {}

  static Operation read(Readable row) {
    return new Operation(
        uuid(row, "id"),
        text(row, "kind"),
        number(row, "done"),
        optional(row, "total", Long.class).map(OptionalLong::of).orElseGet(OptionalLong::empty),
        state(row),
        text(row, "started_by"),
        instant(row, "started_at"),
        optional(row, "ended_at", Instant.class));
  }

  private static OperationState state(Readable row) {
    return switch (text(row, "status")) {
      case "RUNNING" -> new OperationState.Running(truth(row, "cancel_requested"));
      case "SUCCEEDED" ->
          new OperationState.Succeeded(optional(row, "resource", String.class).orElse(""));
      case "FAILED" ->
          new OperationState.Failed(text(row, "problem_code"), text(row, "problem_detail"));
      case "CANCELLED" -> new OperationState.Cancelled();
      case String other -> throw new IllegalStateException("status of an operation: " + other);
    };
  }
}
