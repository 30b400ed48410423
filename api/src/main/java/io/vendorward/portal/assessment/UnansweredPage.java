package io.vendorward.portal.assessment;

import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.tenancy.GrantKind;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is left to answer, in all parts? */
@Controller
@RequestMapping("/portal/assessments/{id}/unanswered")
class UnansweredPage {

  private final Desk desk;

  UnansweredPage(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> list(Caller caller, @PathVariable UUID id) {
    return desk.open(caller, id).map(open -> open.page("unanswered").build());
  }

  /** Leads to the next such question after a page; when there is none, to handing in. */
  @GetMapping("/next")
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> next(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int part,
      @RequestParam(defaultValue = "1") int page) {
    return desk.open(caller, id)
        .map(open -> {
          var sheet = open.sheet();
          var address =
              sheet
                  .nextAfter(part, page)
                  .map(place -> sheet.address(place.part(), place.question()))
                  .orElseGet(() -> sheet.address() + "/submit");
          return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
        });
  }
}
