package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementId;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.usecase.PrintPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.paper.web.PaperFiles;
import io.vendorward.paper.web.PaperForm;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signs what the text's page shows, for the hospital, or has it as a file. */
@Controller
class SignPaperPage {

  private final PaperViews views;
  private final PrintPaper print;
  private final SignPaper sign;

  SignPaperPage(PaperViews views, PrintPaper print, SignPaper sign) {
    this.views = views;
    this.print = print;
    this.sign = sign;
  }

  @GetMapping("/console/agreements/{id}/text/document")
  @Requires(Permission.BAAS_READ)
  Mono<ResponseEntity<byte[]>> document(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> version,
      @RequestParam(defaultValue = "PDF") PaperCopy.Format format) {
    return print
        .handle(caller, new AgreementId(id), version, format)
        .map(PaperFiles::answer)
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping("/console/agreements/{id}/text/sign")
  @Requires(Permission.BAAS_SIGN_OFF)
  Mono<Rendering> sign(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(PaperForm::of)
        .flatMap(form -> {
          var errors = form.errorsOfSignature();
          return errors.any() ? again(caller, id, form, errors) : sign(caller, id, form);
        });
  }

  private Mono<Rendering> sign(Caller caller, UUID id, PaperForm form) {
    return sign.handle(caller, form.signature(new AgreementId(id)))
        .flatMap(outcome ->
            switch (outcome) {
              case SignPaper.Outcome.Done _ ->
                  Mono.just(Pages.seeOther(PaperPages.path(id), "baa.signing"));
              case SignPaper.Outcome.Refused(var verdict) ->
                  again(caller, id, form, PaperForm.errors(verdict));
              case SignPaper.Outcome.NotFound(),
                  SignPaper.Outcome.NotAPerson(),
                  SignPaper.Outcome.NoReason() ->
                  Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> again(Caller caller, UUID id, PaperForm form, FormErrors errors) {
    return views.page(caller, id, Optional.empty(), form, errors);
  }
}
