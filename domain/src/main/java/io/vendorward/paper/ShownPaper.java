package io.vendorward.paper;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version of an agreement as it is shown to the vendor.
 *
 * @param serial counts what was shown of the version, from 1
 * @param paper empty while it cannot be written from our clauses
 * @param signatures those that count so far
 */
public record ShownPaper(
    AgreementId agreement,
    int number,
    int serial,
    VersionStatus status,
    Optional<Paper> paper,
    List<ShownSignature> signatures,
    Instant at) {

  /** What records of changes call it, under the id of its agreement. */
  public static final String KIND = "baa_text";

  public ShownPaper {
    signatures = List.copyOf(signatures);
  }

  public boolean isOutForSignature() {
    return status == VersionStatus.OUT_FOR_SIGNATURE || status == VersionStatus.PARTIALLY_EXECUTED;
  }

  /** Whether both sides may still say what it should say. */
  public boolean isInNegotiation() {
    return status == VersionStatus.IN_NEGOTIATION;
  }

  public boolean isExecuted() {
    return status == VersionStatus.FULLY_EXECUTED;
  }

  public boolean isSignedFor(Side side) {
    return signatures.stream().anyMatch(signature -> signature.side() == side);
  }

  /** Whether a reader would see anything else than before. */
  public boolean reads(ShownPaper other) {
    return status == other.status
        && paper.equals(other.paper)
        && signatures.equals(other.signatures);
  }
}
