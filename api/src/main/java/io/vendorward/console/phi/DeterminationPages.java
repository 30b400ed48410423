package io.vendorward.console.phi;

import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.DeterminationEdit;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ChangeDetermination;
import io.vendorward.phi.usecase.MakeDetermination;
import io.vendorward.phi.usecase.ReadDeterminations;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
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

/** Is there a business associate at all? */
@Controller
@RequestMapping("/console/vendors/{vendorId}/engagements/{engagementId}/determinations")
class DeterminationPages {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DOCUMENT = 500;
  private static final int LONGEST_NOTE = 4000;

  private final ReadDeterminations readDeterminations;
  private final MakeDetermination makeDetermination;
  private final ChangeDetermination changeDetermination;
  private final DeterminationViews views;

  DeterminationPages(
      ReadDeterminations readDeterminations,
      MakeDetermination makeDetermination,
      ChangeDetermination changeDetermination,
      DeterminationViews views) {
    this.readDeterminations = readDeterminations;
    this.makeDetermination = makeDetermination;
    this.changeDetermination = changeDetermination;
    this.views = views;
  }

  static String path(VendorId vendor, EngagementId service) {
    return "/console/vendors/" + vendor + "/engagements/" + service + "/determinations";
  }

  @GetMapping
  @Requires(Permission.BAAS_READ)
  Mono<Rendering> list(
      Caller caller, @PathVariable UUID vendorId, @PathVariable UUID engagementId) {
    return views.page(
        caller,
        new VendorId(vendorId),
        new EngagementId(engagementId),
        Fields.blank(),
        FormErrors.NONE);
  }

  @PostMapping
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> make(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID engagementId,
      ServerWebExchange exchange) {
    var vendor = new VendorId(vendorId);
    var service = new EngagementId(engagementId);
    return exchange
        .getFormData()
        .map(Fields::of)
        .flatMap(form -> make(caller, vendor, service, form));
  }

  private Mono<Rendering> make(Caller caller, VendorId vendor, EngagementId service, Fields form) {
    var check = new FormCheck();
    var command = command(vendor, service, form, check);
    if (check.errors().any()) {
      return views.page(caller, vendor, service, form, check.errors());
    }
    return makeDetermination
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case MakeDetermination.Outcome.Made _ ->
                  Mono.just(Pages.seeOther(path(vendor, service), "determination.made"));
              case MakeDetermination.Outcome.Invalid(var faults) ->
                  views.page(caller, vendor, service, form, FlowForm.errors(faults));
              case MakeDetermination.Outcome.UnknownFlow() ->
                  views.page(caller, vendor, service, form, FormErrors.of("flow", "unknown-flow"));
              case MakeDetermination.Outcome.UnknownEngagement() -> Mono.error(Pages::notFound);
            });
  }

  private static MakeDetermination.Command command(
      VendorId vendor, EngagementId service, Fields form, FormCheck check) {
    var rationale =
        new BaDetermination.Rationale(
            check.required("decidedBy", form.get("decidedBy"), LONGEST_NAME),
            check.text("document", form.get("document"), LONGEST_DOCUMENT),
            check.text("note", form.get("note"), LONGEST_NOTE));
    return new MakeDetermination.Command(
        vendor,
        service,
        form.id("flow").map(PhiFlowId::new),
        new Determination(
            FormCheck.choice(
                Determination.Ground.class, form.get("ground"), Determination.Ground.CONDUIT),
            !rationale.document().isEmpty(),
            check.day("firstDay", form.get("firstDay")),
            Optional.empty()),
        rationale,
        check.day("reviewOn", form.get("reviewOn")));
  }

  @PostMapping("/{id}/end")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> end(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID engagementId,
      @PathVariable UUID id,
      ServerWebExchange exchange) {
    var vendor = new VendorId(vendorId);
    var service = new EngagementId(engagementId);
    return readDeterminations
        .one(caller, new DeterminationId(id))
        .filter(made -> made.vendor().equals(vendor) && made.engagement().equals(service))
        .switchIfEmpty(Mono.error(Pages::notFound))
        .flatMap(_ -> exchange.getFormData())
        .map(Fields::of)
        .flatMap(form -> {
          var check = new FormCheck();
          var last = check.day("lastDay", form.get("lastDay"));
          return check.errors().any()
              ? views.page(caller, vendor, service, form, check.errors())
              : changeDetermination
                  .handle(
                      caller,
                      new ChangeDetermination.Command(
                          new DeterminationId(id),
                          form.seenVersion(),
                          new DeterminationEdit.End(last)))
                  .flatMap(outcome -> ended(caller, vendor, service, form, outcome));
        });
  }

  private Mono<Rendering> ended(
      Caller caller,
      VendorId vendor,
      EngagementId service,
      Fields form,
      ChangeDetermination.Outcome outcome) {
    return switch (outcome) {
      case ChangeDetermination.Outcome.Changed _ ->
          Mono.just(Pages.seeOther(path(vendor, service), "determination.ended"));
      case ChangeDetermination.Outcome.Invalid(var faults) ->
          views.page(caller, vendor, service, form, FlowForm.errors(faults));
      case ChangeDetermination.Outcome.Stale _ ->
          views.page(caller, vendor, service, form, FormErrors.of("", "changed-meanwhile"));
      case ChangeDetermination.Outcome.NotFound() -> Mono.error(Pages::notFound);
    };
  }
}
