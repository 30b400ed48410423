package io.vendorward.identity.web;

import io.vendorward.identity.Permission;
import io.vendorward.identity.StaffAccess;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets a call through to its handler, or refuses it, before anything of it is read. */
final class HandlerGuard {

  private static final String ACCESS = HandlerGuard.class.getName() + ".access";

  private final Admissions admissions;

  HandlerGuard(Admissions admissions) {
    this.admissions = admissions;
  }

  /** What the caller of an admitted exchange may do; null where the handler needed nothing. */
  static StaffAccess access(ServerWebExchange exchange) {
    return exchange.getRequiredAttribute(ACCESS);
  }

  Mono<Void> admit(ServerWebExchange exchange, HandlerMethod handler) {
    return switch (HandlerNeed.of(handler)) {
      case HandlerNeed.Nothing() -> Mono.empty();
      case HandlerNeed.Undeclared() -> refuse("this handler declares nobody who may call it");
      case HandlerNeed.PortalSession() -> authentication().flatMap(HandlerGuard::portal);
      case HandlerNeed.AnyOf(Set<Permission> permissions) ->
          authentication().flatMap(caller -> staff(exchange, caller, permissions));
    };
  }

  /** Where nobody is known, the chain turns the refusal into a question who it is. */
  private static Mono<Authentication> authentication() {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .filter(Authentication::isAuthenticated)
        .switchIfEmpty(Mono.error(() -> new AccessDeniedException("nobody is known")));
  }

  private static Mono<Void> portal(Authentication caller) {
    return caller instanceof PortalAuthentication ? Mono.empty() : refuse("for the portal only");
  }

  private Mono<Void> staff(
      ServerWebExchange exchange, Authentication caller, Set<Permission> permissions) {
    return caller instanceof StaffAuthentication staff
        ? admissions
            .of(staff.identity())
            .filter(access -> access.allowsAny(permissions))
            .switchIfEmpty(Mono.error(() -> new AccessDeniedException("needs " + permissions)))
            .doOnNext(access -> exchange.getAttributes().put(ACCESS, access))
            .then()
        : refuse("for staff and machine clients only");
  }

  private static Mono<Void> refuse(String reason) {
    return Mono.error(() -> new AccessDeniedException(reason));
  }
}
