package io.vendorward.security;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import reactor.core.publisher.Mono;

/** How the console logs people in at Keycloak: authorization code with PKCE. */
@Configuration(proxyBeanMethods = false)
class ConsoleLogin {

  static final String REGISTRATION = "keycloak";
  static final Set<String> SCOPES = Set.of("openid", "profile", "email", "organization");

  /** Error code: the login succeeded, for none or for several organizations. */
  static final String NO_ORGANIZATION = "organization_not_chosen";

  @Bean
  ReactiveClientRegistrationRepository clientRegistrations(
      KeycloakProperties keycloak, PublicUrl url) {
    if (keycloak.consoleClientSecret().isBlank()) {
      throw new IllegalStateException("vendorward.keycloak.console-client-secret is needed");
    }
    return new InMemoryReactiveClientRegistrationRepository(
        ClientRegistration.withRegistrationId(REGISTRATION)
            .clientId(keycloak.consoleClientId())
            .clientSecret(keycloak.consoleClientSecret())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(url.at("/login/oauth2/code/" + REGISTRATION))
            .scope(SCOPES)
            .authorizationUri(keycloak.authorizationUri())
            .tokenUri(keycloak.tokenUri())
            .jwkSetUri(keycloak.jwkSetUri())
            .issuerUri(keycloak.issuer())
            .userNameAttributeName("sub")
            .build());
  }

  /** The id token says all that we want to know: who, and for which one organization. */
  @Bean
  ReactiveOAuth2UserService<OidcUserRequest, OidcUser> people() {
    return request -> {
      var token = request.getIdToken();
      var organization =
          OrganizationClaim.onlyId(token.getClaim(OrganizationClaim.NAME)).orElse("");
      return organization.isEmpty()
          ? Mono.error(new OAuth2AuthenticationException(new OAuth2Error(NO_ORGANIZATION)))
          : Mono.just(new DefaultOidcUser(List.of(), token));
    };
  }
}
