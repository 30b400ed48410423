package io.vendorward.console.agreement;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
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

/**
 * What does a version say: before it is sent, from another day on, as it was read, or after all?
 */
@Controller
@RequestMapping("/console/agreements/{id}")
class WordingPages {

  private final ReadAgreements readAgreements;
  private final ChangeAgreement changeAgreement;
  private final TermsFormPage page;

  WordingPages(ReadAgreements readAgreements, ChangeAgreement changeAgreement, TermsFormPage page) {
    this.readAgreements = readAgreements;
    this.changeAgreement = changeAgreement;
    this.page = page;
  }

  @GetMapping("/redraft")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> draft(Caller caller, @PathVariable UUID id) {
    return opened(caller, id, "redraft");
  }

  @PostMapping("/redraft")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> redraft(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return sent(caller, id, "redraft", exchange);
  }

  @GetMapping("/amend")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> amendment(Caller caller, @PathVariable UUID id) {
    return opened(caller, id, "amend");
  }

  @PostMapping("/amend")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> amend(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return sent(caller, id, "amend", exchange);
  }

  @GetMapping("/review")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> reading(Caller caller, @PathVariable UUID id) {
    return opened(caller, id, "review");
  }

  @PostMapping("/review")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> review(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return sent(caller, id, "review", exchange);
  }

  @GetMapping("/correct")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> correction(Caller caller, @PathVariable UUID id) {
    return opened(caller, id, "correct");
  }

  @PostMapping("/correct")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> correct(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return sent(caller, id, "correct", exchange);
  }

  private Mono<Agreement> agreement(Caller caller, UUID id) {
    return readAgreements
        .one(caller, new AgreementId(id))
        .map(ReadAgreements.Standings::agreement)
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> opened(Caller caller, UUID id, String act) {
    return agreement(caller, id)
        .flatMap(agreement -> {
          var version = agreement.history().latest();
          return form(
              caller,
              agreement,
              act,
              TermsForm.of(version.terms())
                  .with("number", Integer.toString(version.number()))
                  .with("version", Long.toString(agreement.version())),
              FormErrors.NONE);
        });
  }

  private Mono<Rendering> sent(Caller caller, UUID id, String act, ServerWebExchange exchange) {
    return agreement(caller, id)
        .zipWith(exchange.getFormData().map(Fields::of))
        .flatMap(sent -> sent(caller, sent.getT1(), act, sent.getT2()));
  }

  private Mono<Rendering> sent(Caller caller, Agreement agreement, String act, Fields form) {
    var check = new FormCheck();
    var terms = TypedTerms.read(form, agreement.history().kind(), check);
    if (check.errors().any()) {
      return form(caller, agreement, act, form, check.errors());
    }
    int number = AgreementForms.number(form);
    AgreementEdit edit =
        switch (act) {
          case "amend" -> new AgreementEdit.Amend(terms);
          case "review" -> new AgreementEdit.Review(number, terms);
          case "correct" -> new AgreementEdit.Correct(number, terms, Optional.empty());
          default -> new AgreementEdit.Redraft(number, terms);
        };
    return changeAgreement
        .handle(caller, new ChangeAgreement.Command(agreement.id(), form.seenVersion(), edit))
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeAgreement.Outcome.Changed _ ->
                  Mono.just(Pages.seeOther(AgreementPage.path(agreement.id()), "baa.changed"));
              case ChangeAgreement.Outcome.NotFound() -> Mono.error(Pages::notFound);
              case ChangeAgreement.Outcome.Invalid _,
                  ChangeAgreement.Outcome.Refused _,
                  ChangeAgreement.Outcome.Stale _ ->
                  form(caller, agreement, act, form, AgreementForms.errors(outcome));
            });
  }

  /** Agreements with those for whom the tenant works are changed over the API. */
  private Mono<Rendering> form(
      Caller caller, Agreement agreement, String act, Fields form, FormErrors errors) {
    var back = AgreementPage.path(agreement.id());
    return Mono.justOrEmpty(agreement.counterparty().vendor())
        .flatMap(vendor ->
            page.of(
                caller,
                vendor,
                agreement.history().kind(),
                new TermsFormPage.Act(act, back + "/" + act, back),
                form,
                errors))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }
}
