package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.List;

/** That one side signed, on which day, and whom that bound. */
public record Signature(Side side, LocalDate on, List<Binding> bindings) {

  public Signature {
    bindings = List.copyOf(bindings);
  }
}
