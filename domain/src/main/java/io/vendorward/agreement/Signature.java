package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.List;

/** That somebody signed for one side, on which day, and whom that bound. */
public record Signature(Side side, LocalDate on, Signatory by, List<Binding> bindings) {

  public Signature {
    bindings = List.copyOf(bindings);
  }

  /** Who signed. */
  public record Signatory(String name, String title) {}

  /** Whether it binds, by name, somebody whom another signature of that side binds by name. */
  boolean repeats(Signature other) {
    return side == other.side()
        && bindings.stream()
            .flatMap(Binding::named)
            .anyMatch(entity ->
                other.bindings().stream().flatMap(Binding::named).anyMatch(entity::equals));
  }
}
