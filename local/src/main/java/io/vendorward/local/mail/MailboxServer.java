package io.vendorward.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The mailbox page, and the same as JSON under <code>/api/messages</code>. */
public final class MailboxServer implements AutoCloseable {

  /** What came by mail runs no script and loads nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

  private final HttpServer server;
  private final MailFolder folder;
  private final JsonMapper json = new JsonMapper();

  public MailboxServer(int port, MailFolder folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange, this::page));
    server.createContext("/api/messages", exchange -> answer(exchange, this::list));
    server.createContext("/html/", exchange -> answer(exchange, this::html));
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, String mediaType, String body) {}

  @FunctionalInterface
  private interface Handler {
    Answer handle(HttpExchange exchange);
  }

  private Answer page(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().equals("/")
        ? new Answer(200, "text/html", MailboxPage.render(wanted(exchange), addressOf(exchange)))
        : new Answer(404, "text/plain", "There is no such page.");
  }

  private Answer list(HttpExchange exchange) {
    return new Answer(200, "application/json", json.writeValueAsString(wanted(exchange)));
  }

  /** The HTML part by itself. */
  private Answer html(HttpExchange exchange) {
    String id = exchange.getRequestURI().getPath().substring("/html/".length());
    return folder.messages().stream()
        .filter(mail -> mail.id().equals(id))
        .findFirst()
        .map(mail -> new Answer(200, "text/html", mail.html()))
        .orElseGet(() -> new Answer(404, "text/plain", "There is no such message."));
  }

  private List<ReceivedMail> wanted(HttpExchange exchange) {
    List<ReceivedMail> all = folder.messages();
    return addressOf(exchange)
        .map(address -> all.stream().filter(mail -> mail.isFor(address)).toList())
        .orElse(all);
  }

  private static Optional<String> addressOf(HttpExchange exchange) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith("to="))
        .map(pair ->
            URLDecoder.decode(pair.substring(3).replace("+", "%2B"), StandardCharsets.UTF_8))
        .filter(address -> !address.isBlank())
        .findFirst();
  }

  private static void answer(HttpExchange exchange, Handler handler) throws IOException {
    try (exchange) {
      Answer answer = handler.handle(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.mediaType() + "; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
