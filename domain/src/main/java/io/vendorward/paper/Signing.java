package io.vendorward.paper;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed a text electronically, or declined to: an electronic sound, symbol or
 * process with the intent to sign, attached to the record (15 U.S.C. 7006(5)). Never changed.
 *
 * @param serial which showing of the version it was
 * @param digest of exactly what was shown
 * @param declined why it was not signed; empty where it was
 */
public record Signing(
    SigningId id,
    AgreementId agreement,
    int number,
    int serial,
    PaperDigest digest,
    Side side,
    Signer signer,
    Optional<String> declined,
    Instant at) {

  /** What records of changes call it. */
  public static final String KIND = "baa_signing";

  /**
   * Who it was.
   *
   * @param name as typed
   * @param title as typed
   * @param email the address whose link opened the text, or under which the hospital knows its
   *     member
   * @param account as audit records name them
   * @param network the address that the request came from
   */
  public record Signer(String name, String title, String email, String account, String network) {}

  public boolean isSigned() {
    return declined.isEmpty();
  }
}
