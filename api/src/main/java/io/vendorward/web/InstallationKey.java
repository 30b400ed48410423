package io.vendorward.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that all replicas of an installation share ({@code vendorward.secret-key}, at least 32
 * bytes in base64); every purpose uses a key derived from it.
 */
@Component
public final class InstallationKey {

  private static final int MINIMUM_BYTES = 32;

  private final byte[] secret;

  InstallationKey(@Value("${vendorward.secret-key}") String base64) {
    secret = Base64.getDecoder().decode(base64);
    if (secret.length < MINIMUM_BYTES) {
      throw new IllegalStateException("vendorward.secret-key needs at least 32 bytes in base64");
    }
  }

  /** A 32-byte key of its own for one purpose. */
  public byte[] derive(String purpose) {
    return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
  }

  /** HMAC-SHA256 of a message under the key of a purpose. */
  public byte[] hmac(String purpose, byte[] message) {
    return hmac(derive(purpose), message);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
