package io.vendorward.local.keycloak;

import io.vendorward.local.process.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One Keycloak over a built distribution. It is started as its java process, not through kc.sh, so
 * that its pid is the one to end; the home folder is a set of links into the distribution with a
 * data folder of its own, so that several stacks share one distribution.
 */
public final class KeycloakServer {

  /** Other collectors through JAVA_OPTS_APPEND conflict with the script's own. */
  static final String JVM =
      "-Xms64m -Xmx192m -XX:MaxMetaspaceSize=224m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
          + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8";

  private static final List<String> OPENED =
      List.of(
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  private final Path distribution;
  private final Path home;
  private final Path log;

  public KeycloakServer(Path distribution, Path home, Path logs) {
    this.distribution = distribution;
    this.home = home.toAbsolutePath();
    this.log = logs.resolve("keycloak.log");
  }

  public Path log() {
    return log;
  }

  public Process start(KeycloakSettings settings) {
    try {
      linkHome();
      copyRealm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Launch(command(settings), environment(settings), log).startDetached();
  }

  private void linkHome() throws IOException {
    Files.createDirectories(home.resolve("data/import"));
    for (String name : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
      Path link = home.resolve(name);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, distribution.resolve(name));
    }
  }

  private void copyRealm() throws IOException {
    try (InputStream realm = KeycloakServer.class.getResourceAsStream("/vendorward-realm.json")) {
      if (realm == null) {
        throw new IllegalStateException("the realm file is missing");
      }
      Files.write(home.resolve("data/import/vendorward-realm.json"), realm.readAllBytes());
    }
  }

  private List<String> command(KeycloakSettings settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.addAll(List.of(JVM.split(" ")));
    command.addAll(OPENED);
    command.add("-Duser.language=en");
    command.add("-Duser.country=US");
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add("-Dpicocli.disable.closures=true");
    command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local"));
    command.add("--http-enabled=true");
    command.add("--hostname=" + settings.baseUrl());
    command.add("--http-host=127.0.0.1");
    command.add("--http-port=" + settings.port());
    command.add("--http-management-port=" + settings.managementPort());
    command.add(
        "--db-url=jdbc:postgresql://127.0.0.1:"
            + settings.postgresPort()
            + "/"
            + KeycloakSettings.DATABASE);
    command.add("--db-username=" + KeycloakSettings.DATABASE);
    command.add("--db-pool-max-size=10");
    command.add("--log-level=INFO,io.smallrye.health:ERROR");
    return List.copyOf(command);
  }

  private static Map<String, String> environment(KeycloakSettings settings) {
    Map<String, String> environment = new HashMap<>(settings.realmSecrets());
    environment.put("KC_DB_PASSWORD", settings.databasePassword());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakSettings.ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
    environment.put("VENDORWARD_BASE_URL", settings.applicationUrl().toString());
    environment.put("VENDORWARD_SMTP_PORT", Integer.toString(settings.smtpPort()));
    return environment;
  }
}
