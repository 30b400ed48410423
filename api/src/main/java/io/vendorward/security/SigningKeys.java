package io.vendorward.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The realm's signing keys as they were last read. They are read again once a minute while tokens
 * come, and at once for a token that names a key which is not among them, but never more often than
 * every five seconds. While the identity provider is down, those last read go on counting.
 */
@Component
final class SigningKeys {

  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final WebClient http = WebClient.create();
  private final KeycloakProperties keycloak;
  private final InstantSource clock;
  private final Mono<Known> reading = Mono.defer(this::read).flux().share().next();
  private volatile Known known = new Known(new JWKSet(), 0, Instant.MIN);
  private volatile Instant lastReading = Instant.MIN;

  SigningKeys(KeycloakProperties keycloak, InstantSource clock) {
    this.keycloak = keycloak;
    this.clock = clock;
  }

  /**
   * Keys that were read.
   *
   * @param generation another number whenever they are others than before
   */
  private record Known(JWKSet keys, long generation, Instant readAt) {

    boolean has(String keyId) {
      return keys.getKeyByKeyId(keyId) != null;
    }
  }

  /** What was verified in another generation was verified by other keys. */
  long generation() {
    return known.generation();
  }

  /** The keys by which this token may be verified. */
  Flux<JWK> of(SignedJWT token) {
    return Mono.defer(
            () -> {
              var now = known;
              if (!now.has(String.valueOf(token.getHeader().getKeyID()))) {
                return mayRead()
                    ? reading.onErrorResume(failure -> lastKnown(now, failure))
                    : last(now);
              }
              if (mayRead() && !clock.instant().isBefore(now.readAt().plus(FRESH))) {
                reading.onErrorComplete().subscribe();
              }
              return Mono.just(now);
            })
        .flatMapIterable(now -> now.keys().getKeys());
  }

  private boolean mayRead() {
    return !clock.instant().isBefore(lastReading.plus(BETWEEN_READINGS));
  }

  private static Mono<Known> lastKnown(Known last, Throwable failure) {
    return last.keys().isEmpty()
        ? Mono.error(new JwtException("the signing keys cannot be read", failure))
        : Mono.just(last);
  }

  private static Mono<Known> last(Known last) {
    return lastKnown(last, new IllegalStateException("they could not be read just now"));
  }

  private Mono<Known> read() {
    lastReading = clock.instant();
    return http.get()
        .uri(keycloak.jwkSetUri())
        .retrieve()
        .bodyToMono(String.class)
        .timeout(PATIENCE)
        .map(this::replaceBy);
  }

  private Known replaceBy(String published) {
    var before = known;
    var keys = parse(published);
    boolean same = keys.toString().equals(before.keys().toString());
    var now =
        new Known(keys, same ? before.generation() : before.generation() + 1, clock.instant());
    known = now;
    return now;
  }

  private static JWKSet parse(String published) {
    try {
      return JWKSet.parse(published);
    } catch (ParseException notKeys) {
      throw new JwtException("the signing keys cannot be understood", notKeys);
    }
  }
}
