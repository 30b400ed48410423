package io.vendorward.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The secret that a browser or a portal client holds; only its hash is ever stored. */
public record SessionToken(String value) {

  private static final String API_PREFIX = "vps_";

  /**
   * Where a token is accepted: in a cookie of pages or as a bearer token of the API, never both.
   */
  public enum Door {
    PAGES,
    API
  }

  public static SessionToken of(String random, Door door) {
    return new SessionToken(
        switch (door) {
          case PAGES -> random;
          case API -> API_PREFIX + random;
        });
  }

  public Door door() {
    return value.startsWith(API_PREFIX) ? Door.API : Door.PAGES;
  }

  public String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "SessionToken[...]";
  }
}
