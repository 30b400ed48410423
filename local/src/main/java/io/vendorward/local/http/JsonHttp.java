package io.vendorward.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One exchange at a time; what an answer means is the caller's affair. */
public final class JsonHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client;
  private final Consumer<Answer> witness;
  private final JsonMapper json = new JsonMapper();

  public JsonHttp(HttpClient client) {
    this(client, answer -> {});
  }

  /**
   * @param witness sees each answer before its caller does
   */
  public JsonHttp(HttpClient client, Consumer<Answer> witness) {
    this.client = client;
    this.witness = witness;
  }

  public Answer get(URI uri, Map<String, String> headers) {
    return send("GET", uri, headers, HttpRequest.BodyPublishers.noBody());
  }

  public Answer form(URI uri, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        "POST",
        uri,
        Map.of("Content-Type", "application/x-www-form-urlencoded"),
        HttpRequest.BodyPublishers.ofString(body));
  }

  /** Any object that Jackson can write: a map, a list, a record, a tree. */
  public Answer send(String method, URI uri, Map<String, String> headers, Object body) {
    return send(
        method, uri, headers, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
  }

  public Answer send(
      String method, URI uri, Map<String, String> headers, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, body).timeout(PATIENCE);
    headers.forEach(request::setHeader);
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Answer answer =
          new Answer(
              method + " " + uri, response.statusCode(), response.headers(), tree(response.body()));
      witness.accept(answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + uri + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private JsonNode tree(String body) {
    try {
      return json.readTree(body);
    } catch (JacksonException e) {
      return json.getNodeFactory().stringNode(body);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
