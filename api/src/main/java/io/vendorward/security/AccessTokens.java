package io.vendorward.security;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** Access tokens are signed with RS256 by our realm, for our audience, and in time. */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

  @Bean
  ReactiveJwtDecoder accessTokenDecoder(
      KeycloakProperties keycloak, SigningKeys keys, InstantSource clock) {
    return new VerifiedTokens(
        decoder(keycloak, keys, keycloak.audience()), keys::generation, clock);
  }

  /** A token that cannot be verified because no key could be read is not a bad one. */
  static ReactiveJwtDecoder decoder(
      KeycloakProperties keycloak, SigningKeys keys, String audience) {
    var decoder =
        NimbusReactiveJwtDecoder.withJwkSource(keys::of)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .validateType(false)
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(),
            new JwtIssuerValidator(keycloak.issuer()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, given -> given != null && given.contains(audience))));
    return token ->
        decoder
            .decode(token)
            .onErrorMap(
                IllegalStateException.class,
                failure -> new JwtException("the signing keys cannot be read", failure));
  }
}
