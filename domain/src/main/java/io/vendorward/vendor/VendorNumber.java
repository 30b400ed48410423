package io.vendorward.vendor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number by which people speak of a vendor: {@code VEN-000042}. */
public record VendorNumber(long value) {

  /** Kind of the tenant's counter that numbers vendors. */
  public static final String COUNTER = "vendor";

  private static final Pattern SHAPE = Pattern.compile("VEN-?(\\d{1,12})");

  public String text() {
    return "VEN-%06d".formatted(value);
  }

  /** Reads a number as people type it: any case, zeros and hyphen optional. */
  public static Optional<VendorNumber> parse(String typed) {
    var shape = SHAPE.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return shape.matches()
        ? Optional.of(new VendorNumber(Long.parseLong(shape.group(1))))
        : Optional.empty();
  }
}
