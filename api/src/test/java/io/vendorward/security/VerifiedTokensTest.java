package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** For how long a token is believed, and by which keys; with a clock of the test's own. */
class VerifiedTokensTest {

  private final Issuer issuer = new Issuer();
  private Instant now = Instant.now();
  private int verifications;

  private final KeycloakProperties keycloak =
      new KeycloakProperties(
          URI.create(issuer.baseUrl()), null, "vendorward", "vendorward-api", "console", "");
  private final SigningKeys keys = new SigningKeys(keycloak, () -> now);
  private final ReactiveJwtDecoder verifying =
      AccessTokens.decoder(keycloak, keys, keycloak.audience());
  private final VerifiedTokens tokens =
      new VerifiedTokens(
          token ->
              Mono.defer(() -> {
                verifications++;
                return verifying.decode(token);
              }),
          keys::generation,
          () -> now);

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void believesATokenForAMinute() {
    decode(issuer.sign(issuer.person("eve", "org-1")));
    var token = issuer.sign(issuer.person("ada", "org-1"));
    decode(token);
    verifications = 0;
    now = now.plusSeconds(59);
    decode(token);
    assertThat(verifications).isZero();
    now = now.plusSeconds(1);
    decode(token);
    assertThat(verifications).isEqualTo(1);
  }

  @Test
  void believesNoTokenBeyondItsEnd() {
    decode(issuer.sign(issuer.person("eve", "org-1")));
    var end = Date.from(now.plusSeconds(20));
    var token = issuer.sign(issuer.person("ada", "org-1").expirationTime(end));
    decode(token);
    verifications = 0;
    now = now.plusSeconds(21);
    decode(token);
    assertThat(verifications).isEqualTo(1);
  }

  @Test
  void forgetsEveryTokenOnceTheKeysAreOthers() {
    var old = issuer.sign(issuer.person("ada", "org-1"));
    decode(old);
    issuer.changeKey("k2");
    decode(old);
    now = now.plusSeconds(5);
    assertThat(decode(issuer.sign(issuer.person("eve", "org-1"))).getSubject()).isEqualTo("eve");
    assertThatThrownBy(() -> decode(old)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void noticesWithinAMinuteThatAKeyIsGone() throws InterruptedException {
    decode(issuer.sign(issuer.person("ada", "org-1")));
    var unseen = issuer.sign(issuer.person("ada", "org-1").jwtID("unseen"));
    issuer.changeKey("k2");
    now = now.plusSeconds(60);
    var generation = keys.generation();
    decode(unseen);
    for (int i = 0; i < 500 && keys.generation() == generation; i++) {
      Thread.sleep(10);
    }
    assertThatThrownBy(() -> decode(unseen)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void asksForKeysAtMostEveryFiveSecondsWhateverTokensName() {
    decode(issuer.sign(issuer.person("ada", "org-1")));
    issuer.changeKey("k2");
    var stranger = issuer.sign(issuer.person("ada", "org-1"));
    int before = issuer.keyReadings();
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> decode(stranger)).isInstanceOf(BadJwtException.class);
    }
    assertThat(issuer.keyReadings()).isEqualTo(before);
    now = now.plus(Duration.ofSeconds(5));
    decode(stranger);
    assertThat(issuer.keyReadings()).isEqualTo(before + 1);
  }

  @Test
  void blamesNoTokenWhenNoKeyWasEverRead() {
    var token = issuer.sign(issuer.person("ada", "org-1"));
    issuer.goDown();
    assertThatThrownBy(() -> decode(token))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }

  private Jwt decode(String token) {
    return tokens.decode(token).blockOptional(Duration.ofSeconds(20)).orElseThrow();
  }
}
