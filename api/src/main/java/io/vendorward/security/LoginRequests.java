package io.vendorward.security;

import java.util.LinkedHashSet;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Requests to log in. {@code continue} says where to go on, {@code organization} chooses one by its
 * alias and so switches.
 */
final class LoginRequests implements ServerOAuth2AuthorizationRequestResolver {

  private static final String ORGANIZATION = "organization";

  private final DefaultServerOAuth2AuthorizationRequestResolver standard;

  LoginRequests(ReactiveClientRegistrationRepository registrations) {
    standard = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
    standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
    return standard.resolve(exchange).map(request -> wished(request, exchange));
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
    return standard.resolve(exchange, registration).map(request -> wished(request, exchange));
  }

  private static OAuth2AuthorizationRequest wished(
      OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
    var query = exchange.getRequest().getQueryParams();
    var path = ContinueAt.safe(query.getFirst(ContinueAt.PARAMETER));
    var wished =
        OAuth2AuthorizationRequest.from(request)
            .attributes(attributes -> attributes.put(LoginState.CONTINUE, path));
    var alias = query.getFirst(ORGANIZATION);
    if (alias != null && alias.matches("[a-z0-9-]{1,80}")) {
      var scopes = new LinkedHashSet<>(request.getScopes());
      scopes.remove(ORGANIZATION);
      scopes.add(ORGANIZATION + ":" + alias);
      wished.scopes(scopes);
    }
    return wished.build();
  }
}
