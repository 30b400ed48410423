package io.vendorward.console.phi;

import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.usecase.DescribeFlow;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.web.FormErrors;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which health information flows for this service? */
@Controller
@RequestMapping("/console/vendors/{vendorId}/engagements/{engagementId}/phi/new")
class NewFlowPages {

  private final DescribeFlow describeFlow;
  private final FindEngagements findEngagements;
  private final FlowFormPage page;

  NewFlowPages(DescribeFlow describeFlow, FindEngagements findEngagements, FlowFormPage page) {
    this.describeFlow = describeFlow;
    this.findEngagements = findEngagements;
    this.page = page;
  }

  static String path(VendorId vendor, EngagementId service) {
    return "/console/vendors/" + vendor + "/engagements/" + service + "/phi/new";
  }

  @GetMapping
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> blank(
      Caller caller, @PathVariable UUID vendorId, @PathVariable UUID engagementId) {
    return service(caller, vendorId, engagementId)
        .flatMap(service -> form(caller, service, FlowForm.of(service), FormErrors.NONE));
  }

  @PostMapping
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> describe(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID engagementId,
      ServerWebExchange exchange) {
    return service(caller, vendorId, engagementId)
        .zipWith(exchange.getFormData().map(Fields::of))
        .flatMap(sent -> describe(caller, sent.getT1(), sent.getT2()));
  }

  private Mono<Engagement> service(Caller caller, UUID vendor, UUID service) {
    return findEngagements
        .one(caller, new VendorId(vendor), new EngagementId(service))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> describe(Caller caller, Engagement service, Fields form) {
    var check = new FormCheck();
    var label = FlowForm.label(form, check);
    var from = check.day("from", form.get("from"));
    var facts = FlowForm.facts(form, service.id(), service.parties(), check);
    if (check.errors().any()) {
      return form(caller, service, form, check.errors());
    }
    return describeFlow
        .handle(
            caller,
            new DescribeFlow.Command(
                service.vendor(), service.id(), label, from, Optional.empty(), _ -> facts))
        .flatMap(outcome ->
            switch (outcome) {
              case DescribeFlow.Outcome.Described(PhiFlow flow) ->
                  Mono.just(Pages.seeOther(FlowPage.path(flow.id()), "phi.described"));
              case DescribeFlow.Outcome.Invalid(var faults) ->
                  form(caller, service, form, FlowForm.errors(faults));
              case DescribeFlow.Outcome.UnknownEngagement() -> Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> form(Caller caller, Engagement service, Fields form, FormErrors errors) {
    return page.of(
        caller,
        service.vendor(),
        service.id(),
        new FlowFormPage.Act(
            "describe",
            path(service.vendor(), service.id()),
            "/console/vendors/" + service.vendor()),
        form,
        errors);
  }
}
