package io.vendorward.local.application;

import io.vendorward.local.process.Launch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The run modes of the application: migrate, serve, create a tenant. */
public final class Application {

  private static final List<String> SOON_OVER = List.of("-XX:TieredStopAtLevel=1");

  private final Path jar;
  private final Path logs;
  private final ApplicationSettings settings;
  private final List<String> servingFlags;

  /**
   * @param servingFlags for the Java process that serves; the others end soon
   */
  public Application(Path jar, Path logs, ApplicationSettings settings, List<String> servingFlags) {
    this.jar = jar;
    this.logs = logs;
    this.settings = settings;
    this.servingFlags = List.copyOf(servingFlags);
  }

  public Path log() {
    return logs.resolve("application.log");
  }

  public void migrate() {
    launch("migrate.log", settings.migrating(), SOON_OVER, List.of("migrate")).run();
  }

  public Process serve() {
    return launch("application.log", settings.serving(), servingFlags, List.of()).startDetached();
  }

  /** What the command prints to its standard output: one line of JSON. */
  public String createTenant(List<String> arguments) {
    List<String> words = new ArrayList<>(List.of("tenant", "create"));
    words.addAll(arguments);
    return launch("tenant.log", settings.operating(), SOON_OVER, words).output();
  }

  private Launch launch(
      String log, Map<String, String> environment, List<String> flags, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(ApplicationJar.java());
    command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC"));
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    return new Launch(command, environment, logs.resolve(log));
  }
}
