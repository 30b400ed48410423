package io.vendorward.security;

import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.web.StaffAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/**
 * Whom a verified token names: a machine where the identity provider wrote a client id, else a
 * person in one organization.
 */
final class StaffTokens implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

  @Override
  public Mono<AbstractAuthenticationToken> convert(Jwt jwt) {
    return Mono.fromSupplier(() -> new StaffAuthentication(identity(jwt)));
  }

  private static StaffIdentity identity(Jwt jwt) {
    @Nullable String clientId = jwt.getClaimAsString("client_id");
    return clientId == null ? person(jwt) : new StaffIdentity.Machine(clientId);
  }

  private static StaffIdentity person(Jwt jwt) {
    @Nullable String subject = jwt.getSubject();
    var organization = OrganizationClaim.onlyId(jwt.getClaim(OrganizationClaim.NAME)).orElse("");
    if (subject == null || organization.isEmpty()) {
      throw new InvalidBearerTokenException("names not exactly one organization");
    }
    return new StaffIdentity.Person(subject, organization);
  }
}
