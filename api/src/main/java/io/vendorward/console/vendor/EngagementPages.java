package io.vendorward.console.vendor;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementChange;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.EngagementStatus;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.AddEngagement;
import io.vendorward.vendor.usecase.ChangeEngagement;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.web.FormErrors;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adding, changing and ending the services of a vendor. */
@Controller
@RequestMapping("/console/vendors/{vendorId}/engagements")
class EngagementPages {

  private final AddEngagement addEngagement;
  private final ChangeEngagement changeEngagement;
  private final FindEngagements findEngagements;
  private final EngagementFormPage page;

  EngagementPages(
      AddEngagement addEngagement,
      ChangeEngagement changeEngagement,
      FindEngagements findEngagements,
      EngagementFormPage page) {
    this.addEngagement = addEngagement;
    this.changeEngagement = changeEngagement;
    this.findEngagements = findEngagements;
    this.page = page;
  }

  @GetMapping("/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> blank(Caller caller, @PathVariable UUID vendorId) {
    return page.of(caller, new VendorId(vendorId), EngagementForm.blank(), FormErrors.NONE);
  }

  @PostMapping("/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> add(Caller caller, @PathVariable UUID vendorId, ServerWebExchange exchange) {
    var vendor = new VendorId(vendorId);
    return exchange
        .getFormData()
        .map(EngagementForm::of)
        .flatMap(form -> add(caller, vendor, form));
  }

  private Mono<Rendering> add(Caller caller, VendorId vendor, EngagementForm form) {
    var check = new FormCheck();
    var command = new AddEngagement.Command(vendor, form.profile(check), form.parties());
    if (check.errors().any()) {
      return page.of(caller, vendor, form, check.errors());
    }
    return addEngagement
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case AddEngagement.Outcome.Added(Engagement _) ->
                  Mono.just(Pages.seeOther(VendorPage.path(vendor), "engagement.added"));
              case AddEngagement.Outcome.Invalid(var faults) ->
                  page.of(caller, vendor, form, EngagementForm.errors(faults));
              case AddEngagement.Outcome.VendorArchived() ->
                  page.of(caller, vendor, form, FormErrors.of("", "vendor-archived"));
              case AddEngagement.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  @GetMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> edit(Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id) {
    return found(caller, vendorId, id)
        .flatMap(engagement ->
            page.of(caller, engagement, EngagementForm.of(engagement), FormErrors.NONE));
  }

  @PostMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> save(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      ServerWebExchange exchange) {
    return found(caller, vendorId, id)
        .zipWith(exchange.getFormData().map(EngagementForm::of))
        .flatMap(sent -> save(caller, sent.getT1(), sent.getT2()));
  }

  private Mono<Rendering> save(Caller caller, Engagement engagement, EngagementForm form) {
    var check = new FormCheck();
    var command =
        new ChangeEngagement.Command.Change(
            engagement.vendor(),
            engagement.id(),
            Versions.read(form.get("version")),
            form.profile(check),
            form.parties());
    return check.errors().any()
        ? page.of(caller, engagement, form, check.errors())
        : changeEngagement
            .handle(caller, command)
            .flatMap(outcome -> answer(caller, engagement, form, outcome));
  }

  private Mono<Rendering> answer(
      Caller caller, Engagement before, EngagementForm form, EngagementChange outcome) {
    return switch (outcome) {
      case EngagementChange.Changed(Engagement _, Engagement now) ->
          Mono.just(
              Pages.seeOther(
                  VendorPage.path(now.vendor()),
                  now.profile().status() == EngagementStatus.ENDED
                      ? "engagement.ended"
                      : "engagement.saved"));
      case EngagementChange.Invalid(var faults) ->
          page.of(caller, before, form, EngagementForm.errors(faults));
      case EngagementChange.Stale(Engagement now) ->
          page.of(
              caller,
              now,
              form.with("version", Long.toString(now.version())),
              FormErrors.of("", "stale"));
      case EngagementChange.AlreadyEnded(Engagement now) ->
          page.of(caller, now, form, FormErrors.of("", "already-ended"));
      case EngagementChange.VendorArchived() ->
          page.of(caller, before, form, FormErrors.of("", "vendor-archived"));
      case EngagementChange.NotFound() -> Mono.error(Pages::notFound);
    };
  }

  @PostMapping("/{id}/end")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> end(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      ServerWebExchange exchange) {
    return found(caller, vendorId, id)
        .zipWith(exchange.getFormData().map(EngagementForm::of))
        .flatMap(sent -> end(caller, sent.getT1(), sent.getT2()));
  }

  private Mono<Rendering> end(Caller caller, Engagement engagement, EngagementForm sent) {
    var check = new FormCheck();
    var on = check.date("endsOn", sent.get("endsOn"));
    var shown = EngagementForm.of(engagement).with("endsOn", sent.get("endsOn"));
    if (on.isEmpty()) {
      var errors = check.errors().any() ? check.errors() : FormErrors.of("endsOn", "required");
      return page.of(caller, engagement, shown, errors);
    }
    var command =
        new ChangeEngagement.Command.End(
            engagement.vendor(), engagement.id(), Versions.read(sent.get("version")), on.get());
    return changeEngagement
        .handle(caller, command)
        .flatMap(outcome -> answer(caller, engagement, shown, outcome));
  }

  private Mono<Engagement> found(Caller caller, UUID vendorId, UUID id) {
    return findEngagements
        .one(caller, new VendorId(vendorId), new EngagementId(id))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
