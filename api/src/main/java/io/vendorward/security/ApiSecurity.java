package io.vendorward.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import reactor.core.publisher.Mono;

/**
 * The API's two doors: portal session tokens below {@code /api/v1/portal}, access tokens everywhere
 * else. Who may do what behind them is each handler's own word.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties({KeycloakProperties.class, PublicUrl.class})
public class ApiSecurity {

  static final String PORTAL_API = "/api/v1/portal/**";

  /** Networks of proxies of ours, such as {@code 10.0.0.0/8}; none believes nobody. */
  @Bean
  ForwardedHeaderTransformer forwardedHeaderTransformer(
      @Value("${vendorward.trusted-proxies:}") List<String> networks) {
    return new TrustedProxies(networks);
  }

  @Bean
  ServerWebExchangeFirewall requestFirewall() {
    return new RequestFirewall();
  }

  /** One observation a request is enough: not one for each filter of the chain. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(1)
  SecurityWebFilterChain portalApi(
      ServerHttpSecurity http, LiveSessions sessions, SecurityProblems problems) {
    ReactiveAuthenticationManager alreadyFound = Mono::just;
    var bearer = new AuthenticationWebFilter(alreadyFound);
    bearer.setServerAuthenticationConverter(new PortalTokens(sessions));
    bearer.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    bearer.setAuthenticationFailureHandler(problems);
    return withoutCookies(http, problems)
        .securityMatcher(pathMatchers(PORTAL_API))
        .addFilterAt(bearer, SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityWebFilterChain staffApi(
      ServerHttpSecurity http, ReactiveJwtDecoder accessTokens, SecurityProblems problems) {
    return withoutCookies(http, problems)
        .securityMatcher(pathMatchers("/api/**"))
        .oauth2ResourceServer(server ->
            server
                .bearerTokenConverter(new BearerTokens())
                .authenticationEntryPoint(problems)
                .authenticationFailureHandler(problems)
                .accessDeniedHandler(problems)
                .jwt(jwt ->
                    jwt.jwtDecoder(accessTokens).jwtAuthenticationConverter(new StaffTokens())))
        .authorizeExchange(exchange -> exchange.anyExchange().authenticated())
        .build();
  }

  private static ServerHttpSecurity withoutCookies(
      ServerHttpSecurity http, SecurityProblems problems) {
    return http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(ResponseHeaders.ofApi())
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems));
  }
}
