package io.vendorward.portal.page;

import io.vendorward.identity.web.Anonymous;
import io.vendorward.identity.web.Callers;
import io.vendorward.identity.web.PortalOnly;
import io.vendorward.identity.web.PortalUser;
import io.vendorward.portal.usecase.RequestFreshLink;
import io.vendorward.security.LiveSessions;
import io.vendorward.security.PortalCookie;
import io.vendorward.web.FormErrors;
import io.vendorward.web.KeptText;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How do I get back in? By a fresh link, mailed to the address that the first one came to. */
@Controller
class SignInPage {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final int LONGEST = 254;

  private final RequestFreshLink requestFreshLink;
  private final LiveSessions sessions;
  private final PortalCookie cookie;

  SignInPage(RequestFreshLink requestFreshLink, LiveSessions sessions, PortalCookie cookie) {
    this.requestFreshLink = requestFreshLink;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @GetMapping("/portal/sign-in")
  @Anonymous
  Rendering ask() {
    return form("", FormErrors.NONE);
  }

  @PostMapping("/portal/sign-in")
  @Anonymous
  Mono<Rendering> send(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> form.getFirst("address") == null ? "" : form.getFirst("address").strip())
        .flatMap(address ->
            isAddress(address)
                ? requestFreshLink
                    .handle(address, Callers.origin(exchange))
                    .thenReturn(sent(address))
                : Mono.just(form(address, FormErrors.of("address", "not-an-address"))));
  }

  @PostMapping("/portal/sign-out")
  @PortalOnly
  Mono<Rendering> signOut(PortalUser user, ServerWebExchange exchange) {
    cookie.clear(exchange);
    return sessions
        .end(user.session())
        .thenReturn(Rendering.view("portal/signed-out").modelAttribute("signedIn", false).build());
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST && KeptText.canBe(text) && ADDRESS.matcher(text).matches();
  }

  private static Rendering sent(String address) {
    return Rendering.view("portal/link-sent").modelAttribute("address", address).build();
  }

  private static Rendering form(String address, FormErrors errors) {
    return Rendering.view("portal/sign-in")
        .status(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
        .modelAttribute("why", "asked")
        .modelAttribute("address", address)
        .modelAttribute("errors", errors)
        .build();
  }
}
