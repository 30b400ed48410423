package io.vendorward.journey;

import io.vendorward.local.RunFile;
import io.vendorward.local.Secrets;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a stack looks like from behind: its database as the superuser sees it, and its logs. */
final class Backstage {

  /** The worker is inside transactions too, between two statements. */
  private static final Duration LONGER_THAN_A_MOMENT = Duration.ofMillis(1500);

  private static final List<String> LOGS = List.of("application.log", "postgresql.log");

  private final RunFile.Database database;
  private final Path data;

  Backstage(RunFile.Database database, Path data) {
    this.database = database;
    this.data = data;
  }

  Connection superuser() throws SQLException {
    String url =
        "jdbc:postgresql://%s:%d/%s".formatted(database.host(), database.port(), database.name());
    return DriverManager.getConnection(
        url, "postgres", new Secrets(data.resolve("secrets.properties")).of("database.superuser"));
  }

  long count(String query) throws SQLException {
    try (var connection = superuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Sessions of the application's roles of which this holds. */
  long sessions(String condition) throws SQLException {
    return count(
        "select count(*) from pg_stat_activity where usename like 'vw\\_%' and ("
            + condition
            + ")");
  }

  /** Sessions that are inside a transaction once nobody has anything to do any more. */
  long leftInTransaction() throws SQLException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (sessions("state = 'active'") > 0 && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    Thread.sleep(LONGER_THAN_A_MOMENT);
    return sessions(
        "state like 'idle in transaction%' and state_change < clock_timestamp() - interval '1 s'");
  }

  /** Holds a lock that the application waits for. */
  void holding(String lock, Duration time) throws SQLException, InterruptedException {
    try (var connection = superuser();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(lock);
      Thread.sleep(time);
      connection.commit();
    }
  }

  /** How long the logs are now. */
  Map<String, Long> mark() throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    for (String log : LOGS) {
      sizes.put(log, Files.size(data.resolve("logs").resolve(log)));
    }
    return sizes;
  }

  String loggedSince(Map<String, Long> mark) throws IOException {
    StringBuilder text = new StringBuilder();
    for (var start : mark.entrySet()) {
      Path log = data.resolve("logs").resolve(start.getKey());
      try (var file = new RandomAccessFile(log.toFile(), "r")) {
        file.seek(start.getValue());
        byte[] rest = new byte[Math.toIntExact(file.length() - start.getValue())];
        file.readFully(rest);
        text.append(new String(rest, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
