package io.vendorward.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The service account's access token, kept until shortly before its end. */
final class ServiceToken {

  private static final int MARGIN_SECONDS = 15;

  private record Granted(
      @JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {}

  private record Kept(String token, Instant until) {}

  private final WebClient http;
  private final ProvisionerProperties properties;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  ServiceToken(WebClient http, ProvisionerProperties properties, InstantSource clock) {
    this.http = http;
    this.properties = properties;
    this.clock = clock;
  }

  Mono<String> get() {
    return Mono.defer(() -> {
      var now = clock.instant();
      var known = kept.get();
      return known != null && now.isBefore(known.until()) ? Mono.just(known.token()) : ask(now);
    });
  }

  /** The server did not accept it: ask for another one next time. */
  void forget() {
    kept.set(null);
  }

  private Mono<String> ask(Instant now) {
    return http.post()
        .uri(properties.tokenUri())
        .headers(headers ->
            headers.setBasicAuth(
                properties.provisionerClientId(), properties.provisionerClientSecret()))
        .body(BodyInserters.fromFormData("grant_type", "client_credentials"))
        .retrieve()
        .bodyToMono(Granted.class)
        .doOnNext(granted ->
            kept.set(
                new Kept(granted.token(), now.plusSeconds(granted.seconds() - MARGIN_SECONDS))))
        .map(Granted::token);
  }
}
