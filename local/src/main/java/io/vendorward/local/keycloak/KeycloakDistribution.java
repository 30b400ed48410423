package io.vendorward.local.keycloak;

import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Failure;
import io.vendorward.local.process.Launch;
import io.vendorward.local.process.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The distribution that the build fetched: unpacked once, built once for PostgreSQL. */
public final class KeycloakDistribution {

  private static final String PREFIX = "keycloak-quarkus-dist-";
  private static final String SUFFIX = ".tar.gz";

  private final Path cache;
  private final Path logs;
  private final Progress progress;

  public KeycloakDistribution(Path cache, Path logs, Progress progress) {
    this.cache = cache.toAbsolutePath();
    this.logs = logs;
    this.progress = progress;
  }

  /** The home folder, ready for <code>start --optimized</code>. */
  public Path home() {
    Path archive = archive();
    String name = archive.getFileName().toString();
    String version = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    Path outer = cache.resolve("keycloak");
    Path home = outer.resolve("keycloak-" + version);
    Path built = home.resolve("built-for-postgres");
    try {
      if (!Files.exists(home)) {
        progress.say("Keycloak", "unpacking " + version);
        Archive.delete(outer);
        try (var in = new GZIPInputStream(Files.newInputStream(archive))) {
          Archive.unpackOnce(in, outer);
        }
      }
      if (!Files.exists(built)) {
        progress.say("Keycloak", "building it for PostgreSQL, once: about half a minute");
        build(home);
        Files.createFile(built);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void build(Path home) {
    List<String> command =
        List.of(
            home.resolve("bin/kc.sh").toString(),
            "build",
            "--db=postgres",
            "--health-enabled=true");
    Map<String, String> environment =
        Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", KeycloakServer.JVM);
    new Launch(command, environment, logs.resolve("keycloak-build.log")).run();
  }

  private Path archive() {
    try (Stream<Path> files = Files.list(cache)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .max(Path::compareTo)
          .orElseThrow(() -> new Failure("Keycloak is not in " + cache + ": build first."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
