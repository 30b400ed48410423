import io.vendorward.local.Folders;
import io.vendorward.local.Installation;
import io.vendorward.local.LocalStack;
import io.vendorward.local.Ports;
import io.vendorward.local.Purpose;
import io.vendorward.local.RunFile;
import io.vendorward.local.Secrets;
import io.vendorward.local.demo.Cast;
import io.vendorward.local.http.JsonHttp;
import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Progress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.IntStream;

/** A stack of a figure's own, with empty data, that ends with it. */
final class BenchStack implements AutoCloseable {

  private static final Path DATA = Path.of(".local/bench").toAbsolutePath();

  private final LocalStack stack;
  private final RunFile run;
  private final JsonHttp http = new JsonHttp(HttpClient.newHttpClient());

  private BenchStack(LocalStack stack) {
    this.stack = stack;
    this.run = stack.runFile(Cast.NOBODY);
  }

  static BenchStack start() throws Exception {
    Archive.delete(DATA);
    Path root = Path.of("").toAbsolutePath();
    Folders folders = new Folders(root, root.resolve(".local/cache"), DATA);
    LocalStack stack =
        new LocalStack(
            new Installation(folders, Ports.anywhere()),
            new Progress(System.out),
            Purpose.BENCH);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    stack.start();
    return new BenchStack(stack);
  }

  List<Tenant> tenants(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> Tenant.open(number, stack.application(), this))
        .toList();
  }

  JsonHttp http() {
    return http;
  }

  URI baseUrl() {
    return URI.create(run.baseUrl());
  }

  URI tokenUrl() {
    return URI.create(run.tokenUrl());
  }

  URI mailboxUrl() {
    return URI.create(run.mailboxUrl());
  }

  RunFile.Database database() {
    return run.database();
  }

  String secret(String name) {
    return new Secrets(DATA.resolve("secrets.properties")).of(name);
  }

  Connection superuser() throws Exception {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s"
            .formatted(database().host(), database().port(), database().name()),
        "postgres",
        secret("database.superuser"));
  }

  long count(String query) throws Exception {
    try (var connection = superuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** How often the logs of application and database speak of this. */
  long logged(String text) throws Exception {
    long found = 0;
    for (String log : List.of("application.log", "postgresql.log")) {
      try (var lines = Files.lines(DATA.resolve("logs").resolve(log))) {
        found += lines.filter(line -> line.contains(text)).count();
      }
    }
    return found;
  }

  @Override
  public void close() {
    stack.close();
  }
}
