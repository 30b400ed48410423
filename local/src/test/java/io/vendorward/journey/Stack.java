package io.vendorward.journey;

import io.vendorward.local.Folders;
import io.vendorward.local.Installation;
import io.vendorward.local.LocalStack;
import io.vendorward.local.Ports;
import io.vendorward.local.Purpose;
import io.vendorward.local.RunFile;
import io.vendorward.local.demo.MachineClient;
import io.vendorward.local.demo.Person;
import io.vendorward.local.demo.VendorSide;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.ClientToken;
import io.vendorward.local.http.JsonHttp;
import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One stack with its demo for all whole-application tests; started by the first that needs it. With
 * <code>-Dvendorward.run=.local/run.json</code> they use the one that <code>./run</code> started.
 */
public final class Stack {

  public static final String HARBOR = "Harbor Point Medical Center";
  public static final String CEDAR = "Cedar Ridge Health";

  private static @Nullable Stack running;

  private final RunFile run;
  private final Path data;
  private final Optional<LocalStack> own;
  private final JsonHttp http;

  private Stack(RunFile run, Path data, Optional<LocalStack> own) {
    this.run = run;
    this.data = data;
    this.own = own;
    this.http = new JsonHttp(HttpClient.newHttpClient(), contract(run.baseUrl())::hold);
  }

  /** Every answer of the API that a journey sees is held against the API's document. */
  private static Contract contract(String baseUrl) {
    URI document = URI.create(baseUrl).resolve("/v3/api-docs");
    return new Contract(
        new JsonHttp(HttpClient.newHttpClient()).get(document, Map.of()).expect(200).body());
  }

  public static synchronized Stack running() {
    if (running == null) {
      String file = System.getProperty("vendorward.run", "");
      running = file.isEmpty() ? start() : of(Path.of(file));
    }
    return running;
  }

  /** As <code>./run</code> writes it. */
  void writeRunFile(Path file) throws IOException {
    run.write(file);
  }

  public URI baseUrl() {
    return URI.create(run.baseUrl());
  }

  public URI mailboxUrl() {
    return URI.create(run.mailboxUrl());
  }

  URI tokenUrl() {
    return URI.create(run.tokenUrl());
  }

  public JsonHttp http() {
    return http;
  }

  /** The database as its owner. */
  public RunFile.Database database() {
    return run.database();
  }

  public Path applicationLog() {
    return data.resolve("logs/application.log");
  }

  public List<Person> people() {
    return run.people();
  }

  Person person(String tenant, String role) {
    return run.people().stream()
        .filter(one -> one.tenant().equals(tenant) && one.role().equals(role))
        .findFirst()
        .orElseThrow();
  }

  MachineClient client(String tenant) {
    return run.clients().stream()
        .filter(one -> one.tenant().equals(tenant))
        .findFirst()
        .orElseThrow();
  }

  /** The API as a hospital's machine client. */
  ApiClient machine(String tenant) {
    return as(machineToken(tenant));
  }

  public Supplier<String> machineToken(String tenant) {
    MachineClient client = client(tenant);
    return new ClientToken(http, tokenUrl(), client.id(), client.secret());
  }

  /** The API as a person who logged in at Keycloak with code and PKCE. */
  ApiClient staff(String tenant, String role) {
    return as(token(tenant, role));
  }

  /** A person's access token, renewed before it expires; they log in when it is first asked for. */
  public Supplier<String> token(String tenant, String role) {
    return new PersonToken(new KeycloakLogin(baseUrl(), tokenUrl()), person(tenant, role));
  }

  /** The cookie of a person's session in the console. */
  public String consoleSession(String tenant, String role) {
    return new KeycloakLogin(baseUrl(), tokenUrl()).consoleSession(person(tenant, role));
  }

  Backstage backstage() {
    return new Backstage(run.database(), data);
  }

  /**
   * The parts themselves, which may be stopped; empty where <code>./run</code> watches over them.
   */
  Optional<LocalStack> own() {
    return own;
  }

  VendorSide vendorSide() {
    return VendorSide.of(baseUrl(), mailboxUrl());
  }

  private ApiClient as(Supplier<String> token) {
    return new ApiClient(http, baseUrl(), token);
  }

  /** The one that ./run started, with its data beside the file. */
  private static Stack of(Path runFile) {
    return new Stack(RunFile.read(runFile), runFile.resolveSibling("data"), Optional.empty());
  }

  private static Stack start() {
    Path root = Path.of(System.getProperty("vendorward.root"));
    Path home = root.resolve("local/target/stack");
    try {
      Archive.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Folders folders = new Folders(root, root.resolve(".local/cache"), home.resolve("data"));
    LocalStack stack =
        new LocalStack(
            new Installation(folders, Ports.anywhere()), new Progress(System.out), Purpose.TEST);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    stack.start();
    return new Stack(stack.runFile(stack.tellDemo()), folders.data(), Optional.of(stack));
  }
}
