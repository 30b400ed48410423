package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.Survival;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.console.Fields;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The forms on an agreement's page: what they say, and what comes of it. */
@Component
class AgreementForms {

  private static final int LONGEST = 200;

  private final ChangeAgreement changeAgreement;
  private final AgreementViews views;

  AgreementForms(ChangeAgreement changeAgreement, AgreementViews views) {
    this.changeAgreement = changeAgreement;
    this.views = views;
  }

  /** On to the page, which says what was done or why it was not, with what was typed. */
  Mono<Rendering> step(
      Caller caller,
      UUID id,
      Reader reader,
      ServerWebExchange exchange,
      BiFunction<Fields, FormCheck, AgreementEdit> edit) {
    var agreement = new AgreementId(id);
    return exchange
        .getFormData()
        .map(Fields::of)
        .flatMap(form -> {
          var check = new FormCheck();
          var wanted = edit.apply(form, check);
          return check.errors().any()
              ? views.page(caller, agreement, form, check.errors(), reader)
              : changeAgreement
                  .handle(
                      caller, new ChangeAgreement.Command(agreement, form.seenVersion(), wanted))
                  .flatMap(outcome ->
                      answer(outcome, agreement)
                          .orElseGet(
                              () -> views.page(caller, agreement, form, errors(outcome), reader)));
        });
  }

  private static Optional<Mono<Rendering>> answer(ChangeAgreement.Outcome outcome, AgreementId id) {
    return switch (outcome) {
      case ChangeAgreement.Outcome.Changed _ ->
          Optional.of(Mono.just(Pages.seeOther(AgreementPage.path(id), "baa.changed")));
      case ChangeAgreement.Outcome.NotFound() -> Optional.of(Mono.error(Pages::notFound));
      case ChangeAgreement.Outcome.Invalid _,
          ChangeAgreement.Outcome.Refused _,
          ChangeAgreement.Outcome.Stale _ ->
          Optional.empty();
    };
  }

  static FormErrors errors(ChangeAgreement.Outcome outcome) {
    return switch (outcome) {
      case ChangeAgreement.Outcome.Invalid(var faults) -> TermsForm.errors(faults);
      case ChangeAgreement.Outcome.Refused(var code) -> FormErrors.of("", "baa-" + code);
      case ChangeAgreement.Outcome.Stale _ -> FormErrors.of("", "changed-meanwhile");
      case ChangeAgreement.Outcome.Changed _, ChangeAgreement.Outcome.NotFound() -> FormErrors.NONE;
    };
  }

  static int number(Fields form) {
    return (int) Versions.read(form.get("number"));
  }

  static AgreementEdit signature(Fields form, FormCheck check) {
    var side = FormCheck.choice(Side.class, form.get("side"), Side.VENDOR);
    var on = check.day("on", form.get("on"));
    var entities =
        form.ids(side == Side.TENANT ? "ownEntities" : "vendorEntities").stream()
            .map(LegalEntityId::new)
            .collect(Collectors.toUnmodifiableSet());
    var signature =
        new Signature(
            side,
            on,
            new Signature.Signatory(
                check.required("signatory", form.get("signatory"), LONGEST),
                check.text("signatoryTitle", form.get("signatoryTitle"), LONGEST)),
            entities.isEmpty() ? List.of() : List.of(new Binding.Named(entities)));
    return new AgreementEdit.Sign(number(form), List.of(signature));
  }

  static AgreementEdit termination(Fields form, FormCheck check) {
    var last = check.day("lastDay", form.get("lastDay"));
    return new AgreementEdit.Terminate(
        new Ending(
            last,
            new Extent.All<>(),
            new Ending.Cause.Terminated(
                FormCheck.choice(Ending.Reason.class, form.get("reason"), Ending.Reason.OTHER),
                check.date("noticeGiven", form.get("noticeGiven")))),
        check.date("returnUntil", form.get("returnUntil")).map(Survival.ReturnPeriod::new));
  }
}
