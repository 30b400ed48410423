package io.vendorward.paper;

import java.util.UUID;

/** Identifies an act of signing or declining. */
public record SigningId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
