package io.vendorward.security;

import io.vendorward.identity.web.ExpiringCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Remembers verified tokens for a minute, and never beyond their own end. */
final class VerifiedTokens implements ReactiveJwtDecoder {

  private static final Duration TRUST = Duration.ofSeconds(60);
  private static final int BOUND = 5_000;

  private final ReactiveJwtDecoder decoder;
  private final InstantSource clock;
  private final ExpiringCache<String, Jwt> verified;

  VerifiedTokens(ReactiveJwtDecoder decoder, InstantSource clock) {
    this.decoder = decoder;
    this.clock = clock;
    this.verified = new ExpiringCache<>(clock, BOUND);
  }

  @Override
  public Mono<Jwt> decode(String token) {
    return Mono.defer(() ->
        verified
            .get(token)
            .map(Mono::just)
            .orElseGet(
                () -> decoder.decode(token).doOnNext(jwt -> verified.put(token, jwt, until(jwt)))));
  }

  private Instant until(Jwt jwt) {
    var trusted = clock.instant().plus(TRUST);
    var end = jwt.getExpiresAt();
    return end != null && end.isBefore(trusted) ? end : trusted;
  }
}
