package io.vendorward.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The secret in a link. It exists in the mail and in the request that spends it; we keep its hash
 * only.
 */
public record LinkToken(String value) {

  public String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Says nothing: secrets find their way into logs by being printed. */
  @Override
  public String toString() {
    return "LinkToken[...]";
  }
}
