package io.vendorward.portal.page;

import io.vendorward.identity.web.PortalAuthentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the layout of every page of the portal needs. */
@ControllerAdvice({
  "io.vendorward.portal.page",
  "io.vendorward.portal.agreement",
  "io.vendorward.portal.assessment"
})
class PortalFrame {

  @ModelAttribute("_csrf")
  Mono<CsrfToken> csrf(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
    return token == null ? Mono.empty() : token;
  }

  @ModelAttribute("signedIn")
  Mono<Boolean> signedIn() {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .map(PortalAuthentication.class::isInstance)
        .defaultIfEmpty(false);
  }
}
