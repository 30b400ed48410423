package io.vendorward.portal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The installation's key over mail addresses. Losing it strands every link to an account. */
public final class AddressKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 32;

  private final SecretKeySpec key;

  public AddressKey(byte[] secret) {
    if (secret.length < LEAST_BYTES) {
      throw new IllegalArgumentException("an address key has at least 32 bytes");
    }
    key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The same for every way of writing one address: trimmed, in lower case. */
  public AddressHmac of(String address) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var digest = mac.doFinal(normalised(address).getBytes(StandardCharsets.UTF_8));
      return new AddressHmac(HexFormat.of().formatHex(digest));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String normalised(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
