package io.vendorward.console.phi;

import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.phi.FlowEdit;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ChangeFlow;
import io.vendorward.phi.usecase.ReadFlows;
import io.vendorward.vendor.Parties;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is otherwise about this flow, and since when? */
@Controller
@RequestMapping("/console/phi/{id}")
class FlowChangePages {

  private final ReadFlows readFlows;
  private final ChangeFlow changeFlow;
  private final FlowFormPage page;
  private final FlowViews views;

  FlowChangePages(ReadFlows readFlows, ChangeFlow changeFlow, FlowFormPage page, FlowViews views) {
    this.readFlows = readFlows;
    this.changeFlow = changeFlow;
    this.page = page;
    this.views = views;
  }

  @GetMapping("/amend")
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> amendment(Caller caller, @PathVariable UUID id) {
    return flow(caller, id)
        .flatMap(flow -> form(caller, flow, "amend", FlowForm.of(flow), FormErrors.NONE));
  }

  @GetMapping("/correct")
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> correction(Caller caller, @PathVariable UUID id) {
    return flow(caller, id)
        .flatMap(flow ->
            form(
                caller,
                flow,
                "correct",
                FlowForm.of(flow)
                    .with("from", flow.history().chapters().getLast().day().toString()),
                FormErrors.NONE));
  }

  @PostMapping("/amend")
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> amend(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return change(caller, id, exchange, "amend", FlowEdit.Amend::new);
  }

  @PostMapping("/correct")
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> correct(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return change(caller, id, exchange, "correct", FlowEdit.Correct::new);
  }

  @PostMapping("/end")
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> end(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(Fields::of)
        .flatMap(form -> {
          var check = new FormCheck();
          var last = check.date("lastDay", form.get("lastDay"));
          if (last.isEmpty()) {
            var errors =
                check.errors().any() ? check.errors() : FormErrors.of("lastDay", "required");
            return views.page(caller, new PhiFlowId(id), FlowViews.Question.TODAY, errors, reader);
          }
          return step(caller, id, form.seenVersion(), new FlowEdit.End(last.get()), reader);
        });
  }

  @PostMapping("/resume")
  @Requires(Permission.PHI_FLOWS_WRITE)
  Mono<Rendering> resume(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return Pages.sentVersion(exchange)
        .flatMap(version -> step(caller, id, version, new FlowEdit.Resume(), reader));
  }

  private Mono<PhiFlow> flow(Caller caller, UUID id) {
    return readFlows.one(caller, new PhiFlowId(id)).switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> step(Caller caller, UUID id, long version, FlowEdit edit, Reader reader) {
    var flow = new PhiFlowId(id);
    return changeFlow
        .handle(caller, new ChangeFlow.Command(flow, version, edit))
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeFlow.Outcome.Changed _ ->
                  Mono.just(Pages.seeOther(FlowPage.path(flow), "phi.changed"));
              case ChangeFlow.Outcome.Invalid(var faults) ->
                  views.page(
                      caller, flow, FlowViews.Question.TODAY, FlowForm.errors(faults), reader);
              case ChangeFlow.Outcome.Stale _ ->
                  views.page(caller, flow, FlowViews.Question.TODAY, changed(), reader);
              case ChangeFlow.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> change(
      Caller caller,
      UUID id,
      ServerWebExchange exchange,
      String act,
      BiFunction<LocalDate, FlowFacts, FlowEdit> edit) {
    return flow(caller, id)
        .zipWith(exchange.getFormData().map(Fields::of))
        .flatMap(sent -> change(caller, sent.getT1(), sent.getT2(), act, edit));
  }

  private Mono<Rendering> change(
      Caller caller,
      PhiFlow flow,
      Fields form,
      String act,
      BiFunction<LocalDate, FlowFacts, FlowEdit> edit) {
    var check = new FormCheck();
    var from = check.day("from", form.get("from"));
    var between = flow.history().chapters().getLast().facts().between();
    var facts =
        FlowForm.facts(
            form, flow.engagement(), new Parties(between.served(), between.performing()), check);
    if (check.errors().any()) {
      return form(caller, flow, act, form, check.errors());
    }
    return changeFlow
        .handle(
            caller, new ChangeFlow.Command(flow.id(), form.seenVersion(), edit.apply(from, facts)))
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeFlow.Outcome.Changed _ ->
                  Mono.just(Pages.seeOther(FlowPage.path(flow.id()), "phi.changed"));
              case ChangeFlow.Outcome.Invalid(var faults) ->
                  form(caller, flow, act, form, FlowForm.errors(faults));
              case ChangeFlow.Outcome.Stale _ -> form(caller, flow, act, form, changed());
              case ChangeFlow.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  private static FormErrors changed() {
    return FormErrors.of("", "changed-meanwhile");
  }

  private Mono<Rendering> form(
      Caller caller, PhiFlow flow, String act, Fields form, FormErrors errors) {
    return page.of(
        caller,
        flow.vendor(),
        flow.engagement(),
        new FlowFormPage.Act(act, FlowPage.path(flow.id()) + "/" + act, FlowPage.path(flow.id())),
        form,
        errors);
  }
}
