package io.vendorward.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.WebFilter;

/** The door of the console: a session in a cookie, opened by a login at Keycloak. */
@Configuration(proxyBeanMethods = false)
class ConsolePageSecurity {

  private static final String LOGIN = "/oauth2/authorization/*";
  private static final String CALL_BACK = "/login/oauth2/code/*";

  @Bean
  @Order(4)
  SecurityWebFilterChain consolePages(
      ServerHttpSecurity http,
      ConsoleSessions sessions,
      LoginState loginState,
      LoginServer loginServer,
      ReactiveClientRegistrationRepository registrations,
      KeycloakProperties keycloak) {
    var refusals = new ConsoleRefusals();
    var csrf = new ConsoleCsrf(sessions);
    return http.securityMatcher(pathMatchers("/console", "/console/**", LOGIN, CALL_BACK))
        .securityContextRepository(sessions)
        .csrf(forged ->
            forged
                .csrfTokenRepository(csrf)
                .requireCsrfProtectionMatcher(csrf.changesInASession())
                .csrfTokenRequestHandler(tokenOfAnyForm())
                .accessDeniedHandler(refusals))
        .addFilterBefore(new FileForms(), SecurityWebFiltersOrder.CSRF)
        .addFilterBefore(unlessDown(loginServer), SecurityWebFiltersOrder.HTTP_BASIC)
        .addFilterBefore(unlessCutOff(), SecurityWebFiltersOrder.HTTP_BASIC)
        .oauth2Login(login ->
            login
                .authorizationRequestResolver(new LoginRequests(registrations))
                .authorizationRequestRepository(loginState)
                .authorizedClientRepository(new NoAuthorizedClients())
                .securityContextRepository(sessions)
                .authenticationSuccessHandler(refusals)
                .authenticationFailureHandler(refusals))
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(ResponseHeaders.ofPages(keycloak.origin()))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }

  private static ServerCsrfTokenRequestHandler tokenOfAnyForm() {
    var handler = new XorServerCsrfTokenRequestAttributeHandler();
    handler.setTokenFromMultipartDataEnabled(true);
    return handler;
  }

  /** Better a page of ours than a browser that cannot connect. */
  private static WebFilter unlessDown(LoginServer loginServer) {
    return (exchange, chain) ->
        pathMatchers(LOGIN)
            .matches(exchange)
            .flatMap(login ->
                login.isMatch()
                    ? loginServer
                        .answers()
                        .flatMap(up ->
                            up
                                ? chain.filter(exchange)
                                : ConsoleRefusals.redirect(
                                    exchange, SignInProblem.UNAVAILABLE.page()))
                    : chain.filter(exchange));
  }

  /** The code is exchanged at a server that can be gone by then. */
  private static WebFilter unlessCutOff() {
    return (exchange, chain) ->
        pathMatchers(CALL_BACK)
            .matches(exchange)
            .flatMap(callBack ->
                callBack.isMatch()
                    ? chain
                        .filter(exchange)
                        .onErrorResume(
                            WebClientRequestException.class,
                            gone ->
                                ConsoleRefusals.redirect(
                                    exchange, SignInProblem.UNAVAILABLE.page()))
                    : chain.filter(exchange));
  }
}
