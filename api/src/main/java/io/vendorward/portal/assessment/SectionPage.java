package io.vendorward.portal.assessment;

import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.portal.assessment.SheetView.Part;
import io.vendorward.tenancy.GrantKind;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What are our answers in this part? Works by plain form posts; scripts only save sooner. */
@Controller
@RequestMapping("/portal/assessments/{id}/sections/{number}")
class SectionPage {

  private final Desk desk;
  private final SectionForm form;

  SectionPage(Desk desk, SectionForm form) {
    this.desk = desk;
    this.form = form;
  }

  @GetMapping
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> show(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "all") String show) {
    return desk.open(caller, id).map(open -> page(open, part(open, number), show, false).build());
  }

  @PostMapping
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> save(
      Caller caller, @PathVariable UUID id, @PathVariable int number, ServerWebExchange exchange) {
    return Mono.zip(desk.open(caller, id), exchange.getFormData())
        .flatMap(both ->
            form.save(both.getT1(), part(both.getT1(), number), both.getT2())
                .map(saved -> answer(both.getT1(), saved, both.getT2())));
  }

  private static Rendering answer(
      Desk.Open open, Part saved, MultiValueMap<String, String> fields) {
    if (saved.questions().stream().anyMatch(question -> question.error() != null)) {
      return page(open, saved, "all", true).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
    boolean last = saved.number() == open.sheet().parts().size();
    var sections = open.sheet().address() + "/sections/";
    var next =
        !fields.containsKey("next")
            ? sections + saved.number()
            : last ? open.sheet().address() + "/submit" : sections + (saved.number() + 1);
    return Rendering.redirectTo(next).status(HttpStatus.SEE_OTHER).build();
  }

  private static Rendering.Builder<?> page(
      Desk.Open open, Part part, String show, boolean refused) {
    boolean unanswered = "unanswered".equals(show);
    List<QuestionView> shown =
        part.questions().stream()
            .filter(question -> !unanswered || !question.answered() || question.returned())
            .toList();
    return open.page("section")
        .modelAttribute("part", part)
        .modelAttribute("shown", shown)
        .modelAttribute("unanswered", unanswered)
        .modelAttribute("refused", refused);
  }

  private static Part part(Desk.Open open, int number) {
    return open.sheet().part(number).orElseThrow(Desk::notFound);
  }
}
