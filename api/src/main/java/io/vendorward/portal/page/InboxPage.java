package io.vendorward.portal.page;

import io.vendorward.identity.web.Callers;
import io.vendorward.identity.web.PortalOnly;
import io.vendorward.identity.web.PortalUser;
import io.vendorward.portal.Grant;
import io.vendorward.portal.usecase.ReadInbox;
import io.vendorward.web.Reader;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What do the hospitals still want of me? */
@Controller
class InboxPage {

  private final ReadInbox readInbox;
  private final InstantSource clock;

  InboxPage(ReadInbox readInbox, InstantSource clock) {
    this.readInbox = readInbox;
    this.clock = clock;
  }

  @GetMapping("/portal")
  @PortalOnly
  Mono<Rendering> inbox(PortalUser user, ServerWebExchange exchange) {
    var asked = exchange.getLocaleContext().getLocale();
    var reader = new Reader(asked == null ? Locale.US : asked, ZoneOffset.UTC);
    return readInbox
        .handle(user.account(), Callers.origin(exchange))
        .map(inbox ->
            Rendering.view("portal/inbox")
                .modelAttribute("reader", reader)
                .modelAttribute("open", rows(inbox.open()))
                .modelAttribute("done", rows(inbox.done()))
                .build());
  }

  /** For scripts: whether there is a session again, and the token for its forms. */
  @GetMapping(path = "/portal/session", produces = MediaType.APPLICATION_JSON_VALUE)
  @PortalOnly
  @ResponseBody
  Map<String, String> session(@ModelAttribute("_csrf") CsrfToken token) {
    return Map.of("csrf", token.getToken());
  }

  private List<InboxRow> rows(List<Grant> grants) {
    var now = clock.instant();
    return grants.stream().map(grant -> InboxRow.of(grant, now)).toList();
  }
}
