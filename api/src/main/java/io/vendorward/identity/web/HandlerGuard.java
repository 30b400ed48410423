package io.vendorward.identity.web;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.StaffAccess;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets a call through to its handler, or refuses it, before anything of it is read. */
final class HandlerGuard {

  private static final String ACCESS = HandlerGuard.class.getName() + ".access";
  private static final String GRANTED = HandlerGuard.class.getName() + ".granted";
  private static final String WORK = "id";

  private final Admissions admissions;
  private final ObjectProvider<PortalAdmissions> portalAdmissions;

  HandlerGuard(Admissions admissions, ObjectProvider<PortalAdmissions> portalAdmissions) {
    this.admissions = admissions;
    this.portalAdmissions = portalAdmissions;
  }

  /** What the caller of an admitted exchange may do; null where the handler needed nothing. */
  static StaffAccess access(ServerWebExchange exchange) {
    return exchange.getRequiredAttribute(ACCESS);
  }

  /** The vendor's person of an admitted exchange, inside the grant that opened the work. */
  static Optional<Caller> granted(ServerWebExchange exchange) {
    return Optional.ofNullable(exchange.getAttribute(GRANTED));
  }

  Mono<Void> admit(ServerWebExchange exchange, HandlerMethod handler) {
    return switch (HandlerNeed.of(handler)) {
      case HandlerNeed.Nothing() -> Mono.empty();
      case HandlerNeed.Undeclared() -> refuse("this handler declares nobody who may call it");
      case HandlerNeed.PortalSession() -> authentication().flatMap(HandlerGuard::portal).then();
      case HandlerNeed.PortalGrant need ->
          authentication()
              .flatMap(HandlerGuard::portal)
              .flatMap(user -> intoGrant(exchange, user, need));
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

  private static Mono<PortalUser> portal(Authentication caller) {
    return caller instanceof PortalAuthentication portal
        ? Mono.just(portal.user())
        : refuse("for the portal only");
  }

  private Mono<Void> intoGrant(
      ServerWebExchange exchange, PortalUser user, HandlerNeed.PortalGrant need) {
    return Mono.justOrEmpty(work(exchange))
        .flatMap(work ->
            portalAdmissions
                .getObject()
                .into(user.account(), need.kind(), work, Callers.origin(exchange)))
        .switchIfEmpty(Mono.error(NoLiveGrantException::new))
        .flatMap(entered ->
            entered.right().includes(need.right())
                ? Mono.just(entered.caller())
                : refuse("the grant allows to " + entered.right() + " only"))
        .doOnNext(caller -> exchange.getAttributes().put(GRANTED, caller))
        .then();
  }

  /** Empty when it is no identifier: nothing can stand there. */
  private static Optional<UUID> work(ServerWebExchange exchange) {
    Map<String, String> variables =
        exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    try {
      return Optional.ofNullable(variables.get(WORK)).map(UUID::fromString);
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
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

  private static <T> Mono<T> refuse(String reason) {
    return Mono.error(() -> new AccessDeniedException(reason));
  }
}
