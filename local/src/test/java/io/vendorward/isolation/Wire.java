package io.vendorward.isolation;

import io.vendorward.journey.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The way to the application, without anybody on it. Redirects are not followed. */
final class Wire {

  /** The same for every request, so that replies differ in nothing that hangs on it. */
  private static final String TRACE = "00-c0ffee00c0ffee00c0ffee00c0ffee00-c0ffee00c0ffee00-01";

  private static final Set<String> FILES =
      Set.of(
          Workbooks.MEDIA_TYPE, "application/octet-stream", Route.inParts("multipart/form-data"));

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI baseUrl;

  Wire(URI baseUrl) {
    this.baseUrl = baseUrl;
  }

  Reply send(Request request, Map<String, String> credentials) {
    HttpRequest.Builder sent =
        HttpRequest.newBuilder(baseUrl.resolve(request.target()))
            .timeout(PATIENCE)
            .method(
                request.method(),
                request.body().isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(bytes(request)))
            .header("traceparent", TRACE);
    request.headers().forEach(sent::setHeader);
    credentials.forEach(sent::setHeader);
    try {
      HttpResponse<String> response =
          client.send(sent.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.target() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static byte[] bytes(Request request) {
    boolean file = FILES.contains(request.headers().getOrDefault("Content-Type", ""));
    return request.body().getBytes(file ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
