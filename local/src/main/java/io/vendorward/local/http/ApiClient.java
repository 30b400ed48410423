package io.vendorward.local.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The application's API, spoken with somebody's token. */
public final class ApiClient {

  private static final String JSON = "application/json";

  private final JsonHttp http;
  private final URI base;
  private final Supplier<String> token;

  /**
   * @param token asked for before each call, so that it may be renewed
   */
  public ApiClient(JsonHttp http, URI baseUrl, Supplier<String> token) {
    this.http = http;
    this.base = baseUrl.resolve("/api/v1");
    this.token = token;
  }

  /** A name as one segment of a path. */
  public static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public Answer get(String path) {
    return http.get(uri(path), headers(Map.of()));
  }

  public Answer post(String path, Object body) {
    return send("POST", path, Map.of("Content-Type", JSON), body);
  }

  /** A change of state, or another one that must not come too late. */
  public Answer post(String path, String etag, Object body) {
    return send("POST", path, Map.of("Content-Type", JSON, "If-Match", etag), body);
  }

  public Answer put(String path, String etag, Object body) {
    return send("PUT", path, Map.of("Content-Type", JSON, "If-Match", etag), body);
  }

  /** Only if there is nothing yet. */
  public Answer putNew(String path, Object body) {
    return send("PUT", path, Map.of("Content-Type", JSON, "If-None-Match", "*"), body);
  }

  public Answer patch(String path, String etag, Object body) {
    return send(
        "PATCH",
        path,
        Map.of("Content-Type", "application/merge-patch+json", "If-Match", etag),
        body);
  }

  public Answer upload(String path, String mediaType, byte[] body) {
    return http.send(
        "POST",
        uri(path),
        headers(Map.of("Content-Type", mediaType)),
        HttpRequest.BodyPublishers.ofByteArray(body));
  }

  /** Any method, with the body as it is. */
  public Answer call(String method, String path, Map<String, String> more, String body) {
    Map<String, String> headers = new HashMap<>(more);
    boolean empty = method.equals("GET") || method.equals("DELETE");
    if (!empty) {
      headers.putIfAbsent(
          "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : JSON);
    }
    return http.send(
        method,
        uri(path),
        headers(headers),
        empty ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
  }

  /** The rows of a list's first page. */
  public List<JsonNode> rows(String path) {
    return get(path).expect(200).body().path("data").valueStream().toList();
  }

  private Answer send(String method, String path, Map<String, String> more, Object body) {
    return http.send(method, uri(path), headers(more), body);
  }

  private URI uri(String path) {
    return URI.create(base + path);
  }

  private Map<String, String> headers(Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    String bearer = token.get();
    if (!bearer.isEmpty()) {
      headers.put("Authorization", "Bearer " + bearer);
    }
    return headers;
  }
}
