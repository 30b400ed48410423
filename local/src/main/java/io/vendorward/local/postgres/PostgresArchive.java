package io.vendorward.local.postgres;

import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL of the class path, unpacked once into the cache. */
final class PostgresArchive {

  private PostgresArchive() {}

  /** The folder that holds <code>bin/postgres</code>. */
  static Path unpacked(Path cache) {
    String resource = resourceName(System.getProperty("os.name"), System.getProperty("os.arch"));
    try (InputStream archive = PostgresArchive.class.getResourceAsStream("/" + resource)) {
      if (archive == null) {
        throw new Failure("No PostgreSQL for this machine: " + resource + " is not there.");
      }
      byte[] bytes = archive.readAllBytes();
      Path target = cache.resolve("postgresql-" + Integer.toHexString(Arrays.hashCode(bytes)));
      if (!Files.exists(target)) {
        Archive.unpackOnce(new XZInputStream(new ByteArrayInputStream(bytes)), target);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resourceName(String system, String machine) {
    String name = system.toLowerCase(Locale.ROOT);
    String kernel =
        name.startsWith("mac") ? "darwin" : name.startsWith("win") ? "windows" : "linux";
    String hardware =
        switch (machine) {
          case "aarch64", "arm64" -> "arm_64";
          default -> "x86_64";
        };
    return "postgres-" + kernel + "-" + hardware + ".txz";
  }
}
