package io.vendorward.local.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** A machine client's access token, asked for again before it expires. */
public final class ClientToken implements Supplier<String> {

  private static final Duration KEPT = Duration.ofSeconds(45);

  private final JsonHttp http;
  private final URI tokenUrl;
  private final String id;
  private final String secret;
  private String token = "";
  private long askAgainAt = System.nanoTime();

  public ClientToken(JsonHttp http, URI tokenUrl, String id, String secret) {
    this.http = http;
    this.tokenUrl = tokenUrl;
    this.id = id;
    this.secret = secret;
  }

  @Override
  public synchronized String get() {
    if (System.nanoTime() - askAgainAt >= 0) {
      token =
          http.form(
                  tokenUrl,
                  Map.of(
                      "grant_type", "client_credentials",
                      "client_id", id,
                      "client_secret", secret))
              .expect(200)
              .text("access_token");
      askAgainAt = System.nanoTime() + KEPT.toNanos();
    }
    return token;
  }
}
