package io.vendorward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets by name, made at first use and kept with the data they open. */
public final class Secrets {

  private static final int BYTES = 24;

  private final Path file;
  private final Properties known = new Properties();
  private final SecureRandom random = new SecureRandom();

  public Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        known.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public synchronized String of(String name) {
    String secret = known.getProperty(name);
    if (secret == null) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      keep(name, secret);
    }
    return secret;
  }

  public synchronized void keep(String name, String secret) {
    known.setProperty(name, secret);
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (var out = Files.newBufferedWriter(file)) {
        known.store(out, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
