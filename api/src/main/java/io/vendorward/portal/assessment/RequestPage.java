package io.vendorward.portal.assessment;

import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.tenancy.GrantKind;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
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
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> request(Caller caller, @PathVariable UUID id) {
    return desk.open(caller, id).map(open -> open.page("request").build());
  }

  /** All questions, with what was answered: to read and print, before starting and ever after. */
  @GetMapping("/questions")
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> questions(Caller caller, @PathVariable UUID id) {
    return desk.open(caller, id).map(open -> open.page("questions").build());
  }
}
