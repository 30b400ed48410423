package io.vendorward.vendor;

import io.vendorward.identity.Reach;

/** Whether a vendor, and with it all that hangs on it, is within a caller's reach. */
public final class Sight {

  private Sight() {}

  public static boolean reaches(Reach reach, Vendor vendor) {
    return switch (reach) {
      case Reach.Everything() -> true;
      case Reach.OwnedBy(String subject) ->
          vendor.profile().owner().filter(subject::equals).isPresent();
    };
  }
}
