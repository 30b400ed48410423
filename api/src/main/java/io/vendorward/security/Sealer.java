package io.vendorward.security;

import io.vendorward.web.InstallationKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts short texts that a browser keeps for us for a while (AES-256-GCM). */
final class Sealer {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final byte[] purpose;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Sealer(InstallationKey installation, String purpose, InstantSource clock) {
    this.key = new SecretKeySpec(installation.derive(purpose), "AES");
    this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
    this.clock = clock;
  }

  String seal(List<String> texts, Instant until) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(write(texts, until));
      var all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** Empty for what we did not seal, or not for this purpose, or for a time that is over. */
  Optional<List<String>> open(String sealed) {
    try {
      var all = Base64.getUrlDecoder().decode(sealed);
      if (all.length <= NONCE) {
        return Optional.empty();
      }
      var nonce = Arrays.copyOf(all, NONCE);
      return read(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(all, NONCE, all.length - NONCE));
    } catch (IllegalArgumentException | AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose);
    return cipher;
  }

  private static byte[] write(List<String> texts, Instant until) {
    try (var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes)) {
      out.writeLong(until.toEpochMilli());
      out.writeByte(texts.size());
      for (String text : texts) {
        out.writeUTF(text);
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Optional<List<String>> read(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      if (clock.millis() >= in.readLong()) {
        return Optional.empty();
      }
      int count = in.readByte();
      var texts = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        texts.add(in.readUTF());
      }
      return Optional.of(texts);
    } catch (IOException sealedByUsYetBroken) {
      throw new UncheckedIOException(sealedByUsYetBroken);
    }
  }
}
