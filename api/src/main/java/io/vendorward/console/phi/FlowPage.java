package io.vendorward.console.phi;

import io.vendorward.console.ListRules;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What do we know of this flow, and is it covered? */
@Controller
class FlowPage {

  private final FlowViews views;

  FlowPage(FlowViews views) {
    this.views = views;
  }

  static String path(PhiFlowId id) {
    return "/console/phi/" + id;
  }

  /**
   * The flow.
   *
   * @param asOf the day that is asked about; today where it is none
   * @param knownAt with what was recorded by the end of this day; all that is, where it is none
   */
  @GetMapping("/console/phi/{id}")
  @Requires(Permission.PHI_FLOWS_READ)
  Mono<Rendering> show(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam Optional<String> asOf,
      @RequestParam Optional<String> knownAt,
      @ModelAttribute(name = "reader", binding = false) Reader reader) {
    return views.page(
        caller,
        new PhiFlowId(id),
        new FlowViews.Question(day(asOf), day(knownAt)),
        FormErrors.NONE,
        reader);
  }

  /** What is no day asks about none. */
  private static Optional<LocalDate> day(Optional<String> typed) {
    return typed.filter(ListRules::isDay).map(LocalDate::parse);
  }
}
