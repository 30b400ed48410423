package io.vendorward.operation.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.operation.Operation;
import java.util.Optional;

/** Whose operations a caller may look at. */
public enum Watch {
  OWN,
  /** All of the tenant, for its administrators. */
  ALL;

  Optional<String> startedBy(Caller caller) {
    return this == ALL ? Optional.empty() : Optional.of(caller.actor().reference());
  }

  boolean sees(Caller caller, Operation operation) {
    return startedBy(caller).map(operation.startedBy()::equals).orElse(true);
  }
}
