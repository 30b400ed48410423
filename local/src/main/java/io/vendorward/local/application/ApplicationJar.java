package io.vendorward.local.application;

import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Failure;
import io.vendorward.local.process.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The jar that the build left, unpacked: an extracted jar starts faster. */
public final class ApplicationJar {

  private final Path root;
  private final Path folder;
  private final Path logs;

  public ApplicationJar(Path root, Path folder, Path logs) {
    this.root = root;
    this.folder = folder.toAbsolutePath();
    this.logs = logs;
  }

  /** The thin jar beside its libraries. */
  public Path extracted() {
    Path jar = built(root);
    try {
      Path target = folder.resolve(Files.getLastModifiedTime(jar).toMillis() + "");
      if (!Files.exists(target)) {
        Archive.delete(folder);
        Files.createDirectories(folder);
        Path half = folder.resolve("half");
        extract(jar, half);
        Files.move(half, target);
      }
      return target.resolve(jar.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void extract(Path jar, Path target) {
    List<String> command =
        List.of(
            java(),
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            target.toString());
    new Launch(command, Map.of(), logs.resolve("application-extract.log")).run();
  }

  /** The jar as the build of this checkout left it. */
  public static Path built(Path root) {
    Path target = root.resolve("api/target");
    if (!Files.isDirectory(target)) {
      throw new Failure("The application is not built: run ./mvnw package.");
    }
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-app.jar"))
          .max(Path::compareTo)
          .orElseThrow(() -> new Failure("The application is not built: run ./mvnw package."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
