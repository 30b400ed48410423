package io.vendorward.portal.assessment;

import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.assessment.SheetView.Leaf;
import io.vendorward.portal.assessment.SheetView.Part;
import io.vendorward.tenancy.GrantKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
      @RequestParam(defaultValue = "1") int page) {
    return desk.open(caller, id)
        .map(open -> {
          var part = part(open, number);
          return page(open, part, part.leaf(page), false).build();
        });
  }

  @PostMapping
  @Granted(value = GrantKind.ASSESSMENT, right = GrantRight.ANSWER)
  Mono<Rendering> save(
      Caller caller, @PathVariable UUID id, @PathVariable int number, ServerWebExchange exchange) {
    return Mono.zip(desk.open(caller, id), exchange.getFormData())
        .flatMap(both ->
            form.save(both.getT1(), part(both.getT1(), number), both.getT2())
                .map(saved -> answer(both.getT1(), saved, both.getT2())));
  }

  private static Rendering answer(
      Desk.Open open, Part saved, MultiValueMap<String, String> fields) {
    var leaf = saved.leaf(number(fields.getFirst("page")));
    if (saved.questions().stream().anyMatch(question -> question.error() != null)) {
      return page(open, saved, leaf, true).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
    var address =
        fields.containsKey("next")
            ? following(open.sheet(), saved, leaf)
            : open.sheet().address(saved.number(), leaf.number());
    return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
  }

  private static String following(SheetView sheet, Part part, Leaf leaf) {
    if (leaf.number() < leaf.last()) {
      return sheet.address(part.number(), leaf.number() + 1);
    }
    return part.number() < sheet.parts().size()
        ? sheet.address(part.number() + 1, 1)
        : sheet.address() + "/submit";
  }

  private static int number(@Nullable String page) {
    try {
      return page == null ? 1 : Integer.parseInt(page);
    } catch (NumberFormatException tampered) {
      return 1;
    }
  }

  private static Rendering.Builder<?> page(Desk.Open open, Part part, Leaf leaf, boolean refused) {
    return open.page("section")
        .modelAttribute("part", part)
        .modelAttribute("leaf", leaf)
        .modelAttribute("refused", refused);
  }

  private static Part part(Desk.Open open, int number) {
    return open.sheet().part(number).orElseThrow(Desk::notFound);
  }
}
