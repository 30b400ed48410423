package io.vendorward.local;

import io.vendorward.local.application.Application;
import io.vendorward.local.application.ApplicationJar;
import io.vendorward.local.application.ApplicationSettings;
import io.vendorward.local.demo.Cast;
import io.vendorward.local.demo.Demo;
import io.vendorward.local.http.JsonHttp;
import io.vendorward.local.keycloak.KeycloakAdmin;
import io.vendorward.local.keycloak.KeycloakDistribution;
import io.vendorward.local.keycloak.KeycloakServer;
import io.vendorward.local.keycloak.KeycloakSettings;
import io.vendorward.local.mail.Mail;
import io.vendorward.local.postgres.Databases;
import io.vendorward.local.postgres.PostgresServer;
import io.vendorward.local.process.Children;
import io.vendorward.local.process.Progress;
import io.vendorward.local.process.Readiness;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Everything Vendorward needs on one machine: started side by side, ended application first. */
public final class LocalStack implements AutoCloseable {

  private static final String APPLICATION = "Application";
  private static final String KEYCLOAK = "Keycloak";
  private static final String POSTGRES = "PostgreSQL";

  private final Installation installation;
  private final Folders folders;
  private final Purpose purpose;
  private final Progress progress;
  private final Children children;
  private final PostgresServer postgres;
  private final Mail mail;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();

  public LocalStack(Installation installation, Progress progress, Purpose purpose) {
    this.installation = installation;
    this.purpose = purpose;
    this.folders = installation.folders();
    this.progress = progress;
    this.children = new Children(folders.pids(), progress);
    this.postgres =
        new PostgresServer(
            folders.cache(), folders.postgres(), folders.logs(), progress, purpose.durable());
    this.mail =
        new Mail(folders.mail(), installation.ports().smtp(), installation.ports().mailbox());
  }

  /** Ends what an earlier run left behind when it was killed outright. */
  public static void endOrphans(Folders folders, Progress progress) {
    Children earlier = new Children(folders.pids(), progress);
    earlier.endOrphan(APPLICATION);
    earlier.endOrphan(KEYCLOAK);
    new PostgresServer(folders.cache(), folders.postgres(), folders.logs(), progress, true).stop();
  }

  /** Starts every part and waits until all are ready. */
  public void start() {
    mail.open();
    progress.say("Mailbox", "ready on port " + installation.ports().mailbox());

    var databases = CompletableFuture.runAsync(this::startPostgres, work);
    var keycloak =
        CompletableFuture.supplyAsync(this::keycloakHome, work)
            .thenCombine(databases, (home, _) -> home)
            .thenAcceptAsync(this::startKeycloak, work);
    var application =
        CompletableFuture.supplyAsync(this::application, work)
            .thenCombine(databases, (unpacked, _) -> unpacked)
            .thenAcceptAsync(this::startApplication, work);
    allOrFirstFailure(List.of(keycloak, application)).join();
  }

  /** The application's other run modes, beside the serving one. */
  public Application application() {
    Path jar =
        new ApplicationJar(folders.root(), folders.application(), folders.logs()).extracted();
    return new Application(
        jar, folders.logs(), installation.application(), purpose.applicationFlags());
  }

  public KeycloakAdmin keycloakAdmin() {
    return new KeycloakAdmin(new JsonHttp(client), installation.keycloak());
  }

  /** Fills an empty stack with the demo, and says who may log in. */
  public Cast tellDemo() {
    return new Demo(
            application(),
            keycloakAdmin(),
            new JsonHttp(client),
            new Demo.Places(
                installation.application().baseUrl(),
                installation.tokenUrl(),
                installation.mailboxUrl(),
                folders.demo()),
            progress)
        .tell();
  }

  /** What scripts and tests are told of this stack. */
  public RunFile runFile(Cast cast) {
    return installation.runFile(cast, pids());
  }

  private Map<String, Long> pids() {
    return children.running().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, child -> child.getValue().pid()));
  }

  /** Completes with the name of the first part that ends by itself. */
  public CompletableFuture<String> anyPartEnds() {
    return CompletableFuture.anyOf(
            children.running().entrySet().stream()
                .map(child -> child.getValue().onExit().thenApply(_ -> child.getKey()))
                .toArray(CompletableFuture[]::new))
        .thenApply(String.class::cast);
  }

  /** Does something while PostgreSQL is stopped, and Keycloak, which stands on it. */
  public void withoutPostgres(Runnable work) {
    withoutKeycloak(() -> {
      postgres.stop();
      children.forget(POSTGRES);
      try {
        work.run();
      } finally {
        startPostgres();
      }
    });
  }

  /** Does something while Keycloak is stopped. */
  public void withoutKeycloak(Runnable work) {
    children.end(KEYCLOAK);
    try {
      work.run();
    } finally {
      startKeycloak(keycloakHome());
    }
  }

  public boolean isEnding() {
    return children.isEnding();
  }

  @Override
  public void close() {
    children.beginEnding();
    children.end(APPLICATION);
    children.end(KEYCLOAK);
    postgres.stop();
    children.forget(POSTGRES);
    mail.close();
    work.shutdownNow();
    client.shutdownNow();
  }

  private void startPostgres() {
    int port = installation.ports().postgres();
    Secrets secrets = installation.secrets();
    ProcessHandle process = postgres.start(port, installation.superuserPassword());
    children.register(POSTGRES, process);
    Databases databases = new Databases(port, installation.superuserPassword());
    databases.create(
        KeycloakSettings.DATABASE,
        KeycloakSettings.DATABASE,
        installation.keycloak().databasePassword(),
        false);
    databases.create(
        ApplicationSettings.DATABASE,
        ApplicationSettings.OWNER,
        secrets.of("database.owner"),
        true);
  }

  private Path keycloakHome() {
    return new KeycloakDistribution(folders.cache(), folders.logs(), progress).home();
  }

  private void startKeycloak(Path home) {
    KeycloakSettings settings = installation.keycloak();
    KeycloakServer server = new KeycloakServer(home, folders.keycloak(), folders.logs());
    progress.say(KEYCLOAK, "starting");
    Process process = server.start(settings);
    children.register(KEYCLOAK, process.toHandle());
    await(KEYCLOAK, process, settings.readyUrl(), server.log());
    keycloakAdmin().patchPorts();
    progress.say(KEYCLOAK, "ready on port " + settings.port());
  }

  private void startApplication(Application application) {
    ApplicationSettings settings = installation.application();
    progress.say(APPLICATION, "bringing the database up to date");
    application.migrate();
    progress.say(APPLICATION, "starting");
    Process process = application.serve();
    children.register(APPLICATION, process.toHandle());
    await(APPLICATION, process, settings.readyUrl(), application.log());
    progress.say(APPLICATION, "ready on port " + settings.port());
  }

  private void await(String name, Process process, URI readyUrl, Path log) {
    new Readiness(client).await(name, process, readyUrl, log);
  }

  private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<Void>> parts) {
    CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
    for (CompletableFuture<Void> part : parts) {
      var _ =
          part.whenComplete((_, failure) -> {
            if (failure != null) {
              all.completeExceptionally(failure);
            }
          });
    }
    return all;
  }
}
