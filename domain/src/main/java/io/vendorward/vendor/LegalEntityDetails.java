package io.vendorward.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Name and life of a legal entity.
 *
 * @param from first day it counts, if that is known
 * @param to last day it counts
 */
public record LegalEntityDetails(String name, Optional<LocalDate> from, Optional<LocalDate> to) {

  public static LegalEntityDetails undated(String name) {
    return new LegalEntityDetails(name, Optional.empty(), Optional.empty());
  }

  public LegalEntityDetails named(String other) {
    return new LegalEntityDetails(other, from, to);
  }

  /** What is wrong; empty when nothing is. */
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (NameKey.of(name).isEmpty()) {
      faults.add(new Fault("/name", "no-name"));
    }
    if (Dates.reversed(from, to)) {
      faults.add(new Fault("/to", "before-start"));
    }
    return List.copyOf(faults);
  }
}
