package io.vendorward.paper;

import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import java.time.LocalDate;

/** A signature that counts, as both sides are shown it. */
public record ShownSignature(Side side, LocalDate on, String name, String title) {

  public static ShownSignature of(Signature signature) {
    return new ShownSignature(
        signature.side(), signature.on(), signature.by().name(), signature.by().title());
  }
}
