package io.vendorward.vendor;

import java.time.LocalDate;
import java.util.Optional;

/** First and last days, either of which may be unknown. */
final class Dates {

  private Dates() {}

  static boolean reversed(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
  }
}
