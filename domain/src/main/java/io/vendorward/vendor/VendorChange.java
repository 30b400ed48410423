package io.vendorward.vendor;

import java.util.List;

/** What became of a wish to change a vendor's profile. */
public sealed interface VendorChange {

  record Changed(Vendor before, Vendor vendor) implements VendorChange {}

  record Invalid(List<Fault> faults) implements VendorChange {
    public Invalid {
      faults = List.copyOf(faults);
    }
  }

  /** Somebody else was first; here is what they left. */
  record Stale(Vendor current) implements VendorChange {}

  record Archived(Vendor current) implements VendorChange {}

  record NotFound() implements VendorChange {}
}
