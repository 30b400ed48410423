package io.vendorward.console;

import io.vendorward.identity.Caller;
import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.web.Admissions;
import io.vendorward.identity.web.Callers;
import io.vendorward.identity.web.StaffAuthentication;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.FindHospital;
import io.vendorward.web.ErrorModel;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Frames the pages of errors for somebody who is signed in to the console, so that an error is no
 * dead end. It asks behind the door, where it is still known who reads.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorFrame implements WebFilter {

  /** When even the hospital cannot be asked for. */
  private static final Hospital UNKNOWN = new Hospital("", Locale.US, ZoneOffset.UTC, "");

  private final ObjectProvider<Admissions> admissions;
  private final ObjectProvider<FindHospital> findHospital;

  ErrorFrame(ObjectProvider<Admissions> admissions, ObjectProvider<FindHospital> findHospital) {
    this.admissions = admissions;
    this.findHospital = findHospital;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var path = exchange.getRequest().getPath().value();
    return path.equals("/console") || path.startsWith("/console/")
        ? chain
            .filter(exchange)
            .onErrorResume(error -> frame(exchange).onErrorComplete().then(Mono.error(error)))
        : chain.filter(exchange);
  }

  private Mono<Void> frame(ServerWebExchange exchange) {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .ofType(StaffAuthentication.class)
        .flatMap(reader -> admissions.getObject().of(reader.identity()))
        .flatMap(access -> hospital(exchange, access).map(found -> Shell.model(access, found)))
        .doOnNext(model -> ErrorModel.put(exchange, model))
        .flatMap(model -> csrf(exchange))
        .doOnNext(token -> ErrorModel.put(exchange, Map.of("_csrf", token)))
        .then();
  }

  private Mono<Hospital> hospital(ServerWebExchange exchange, StaffAccess access) {
    var caller = Caller.staff(access.tenant(), access.actor(), Callers.origin(exchange));
    return Mono.justOrEmpty(findHospital.getIfAvailable())
        .flatMap(hospitals -> hospitals.handle(caller))
        .onErrorReturn(UNKNOWN)
        .defaultIfEmpty(UNKNOWN);
  }

  private static Mono<CsrfToken> csrf(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
    return token == null ? Mono.empty() : token;
  }
}
