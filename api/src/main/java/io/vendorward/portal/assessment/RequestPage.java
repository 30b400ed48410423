package io.vendorward.portal.assessment;

import io.vendorward.identity.web.PortalOnly;
import io.vendorward.identity.web.PortalUser;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What does this hospital want, is it real, and what do I do next? */
@Controller
@RequestMapping("/portal/assessments/{id}")
class RequestPage {

  private final Desk desk;

  RequestPage(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  @PortalOnly
  Mono<Rendering> request(PortalUser user, @PathVariable UUID id, ServerWebExchange exchange) {
    return desk.open(user, id, exchange).map(open -> open.page("request").build());
  }

  /** All questions, with what was answered: to read and print, before starting and ever after. */
  @GetMapping("/questions")
  @PortalOnly
  Mono<Rendering> questions(PortalUser user, @PathVariable UUID id, ServerWebExchange exchange) {
    return desk.open(user, id, exchange).map(open -> open.page("questions").build());
  }
}
