package io.vendorward.security;

import io.vendorward.identity.web.ExpiringCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers verified tokens for a minute, never beyond their own end, and not once the signing keys
 * are others.
 */
final class VerifiedTokens implements ReactiveJwtDecoder {

  private static final Duration TRUST = Duration.ofSeconds(60);
  private static final int BOUND = 5_000;

  private final ReactiveJwtDecoder decoder;
  private final LongSupplier keyGeneration;
  private final InstantSource clock;
  private final ExpiringCache<String, Verified> verified;

  VerifiedTokens(ReactiveJwtDecoder decoder, LongSupplier keyGeneration, InstantSource clock) {
    this.decoder = decoder;
    this.keyGeneration = keyGeneration;
    this.clock = clock;
    this.verified = new ExpiringCache<>(clock, BOUND);
  }

  /** A token, and by which generation of keys it was verified. */
  private record Verified(Jwt jwt, long keyGeneration) {}

  @Override
  public Mono<Jwt> decode(String token) {
    return Mono.defer(() -> {
      long generation = keyGeneration.getAsLong();
      return verified
          .get(token)
          .filter(known -> known.keyGeneration() == generation)
          .map(known -> Mono.just(known.jwt()))
          .orElseGet(() -> verify(token, generation));
    });
  }

  private Mono<Jwt> verify(String token, long generation) {
    return decoder
        .decode(token)
        .doOnNext(jwt -> verified.put(token, new Verified(jwt, generation), until(jwt)));
  }

  private Instant until(Jwt jwt) {
    var trusted = clock.instant().plus(TRUST);
    var end = jwt.getExpiresAt();
    return end != null && end.isBefore(trusted) ? end : trusted;
  }
}
