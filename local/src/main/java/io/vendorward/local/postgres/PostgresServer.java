package io.vendorward.local.postgres;

import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Ending;
import io.vendorward.local.process.Failure;
import io.vendorward.local.process.Launch;
import io.vendorward.local.process.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One PostgreSQL on 127.0.0.1 over a kept data folder. */
public final class PostgresServer {

  static final String SUPERUSER = "postgres";

  private final Path cache;
  private final Path folder;
  private final Path cluster;
  private final Path log;
  private final Progress progress;

  /** Durable: what was acknowledged survives a crash of the machine. Tests do without. */
  private final boolean durable;

  public PostgresServer(Path cache, Path folder, Path logs, Progress progress, boolean durable) {
    this.cache = cache;
    this.folder = folder.toAbsolutePath();
    this.cluster = this.folder.resolve("cluster");
    this.log = logs.resolve("postgresql.log").toAbsolutePath();
    this.progress = progress;
    this.durable = durable;
  }

  public synchronized ProcessHandle start(int port, String password) {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(log.getParent());
      List<String> prefix = Unprivileged.prefix(folder);
      if (!Files.exists(cluster)) {
        progress.say("PostgreSQL", "creating its data folder");
        createCluster(prefix, password);
      }
      run(
          prefix,
          "pg_ctl",
          "-D",
          cluster.toString(),
          "-w",
          "-t",
          "60",
          "-o",
          options(port),
          "start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.say("PostgreSQL", "ready on port " + port);
    return postmaster()
        .orElseThrow(() -> new Failure("PostgreSQL ended right after its start", log));
  }

  /** Ends the server over this data folder, whether this run started it or an earlier one. */
  public synchronized void stop() {
    postmaster()
        .ifPresent(process -> {
          progress.say("PostgreSQL", "stopping process " + process.pid());
          Ending.byInterrupt(process);
        });
  }

  /** Under another name until it is whole, so that half a cluster is never started. */
  private void createCluster(List<String> prefix, String password) throws IOException {
    Path half = folder.resolve("half");
    Archive.delete(half);
    Path secret = Files.writeString(folder.resolve("password"), password);
    run(
        prefix,
        "initdb",
        "-D",
        half.toString(),
        "-U",
        SUPERUSER,
        "--auth=scram-sha-256",
        "--pwfile=" + secret,
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        durable ? "--sync-method=fsync" : "--no-sync");
    Files.delete(secret);
    Files.move(half, cluster);
  }

  private String options(int port) {
    return "-p "
        + port
        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
        + (durable ? "" : " -F");
  }

  private void run(List<String> prefix, String tool, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(PostgresArchive.unpacked(cache).resolve("bin").resolve(tool).toString());
    command.addAll(List.of(arguments));
    new Launch(command, Map.of("LC_ALL", "C"), log).run();
  }

  private Optional<ProcessHandle> postmaster() {
    Path file = cluster.resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      return ProcessHandle.of(pid).filter(PostgresServer::isPostgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }
}
