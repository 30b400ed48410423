package io.vendorward.vendor;

import java.util.List;

/** What somebody typed into the vendor search, understood. */
public sealed interface VendorQuery {

  /** Nothing typed: every vendor. */
  record Anything() implements VendorQuery {}

  /** A number such as VEN-000042. */
  record Numbered(VendorNumber number) implements VendorQuery {}

  /** Vendors that have, for each of these, a name word that begins so. */
  record Named(List<String> beginnings) implements VendorQuery {
    public Named {
      beginnings = List.copyOf(beginnings);
    }
  }

  /** Typed characters in which there is no word: finds nothing. */
  record Nothing() implements VendorQuery {}

  static VendorQuery of(String typed) {
    if (typed.isBlank()) {
      return new Anything();
    }
    var number = VendorNumber.parse(typed);
    if (number.isPresent()) {
      return new Numbered(number.get());
    }
    var words = NameKey.words(List.of(typed));
    return words.isEmpty() ? new Nothing() : new Named(words);
  }
}
