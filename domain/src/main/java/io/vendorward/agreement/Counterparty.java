package io.vendorward.agreement;

import io.vendorward.vendor.VendorId;
import java.util.Optional;

/** With whom the tenant has an agreement. */
public sealed interface Counterparty {

  record OfVendor(VendorId id) implements Counterparty {}

  /**
   * One whose business associate the tenant is itself: what it agreed to there limits what it may
   * pass on (45 CFR 164.504(e)(5)).
   */
  record Upstream(String name) implements Counterparty {}

  default Optional<VendorId> vendor() {
    return switch (this) {
      case OfVendor(var id) -> Optional.of(id);
      case Upstream _ -> Optional.empty();
    };
  }
}
