package io.vendorward.portal.agreement;

import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.PaperView;
import io.vendorward.paper.usecase.PrintPaper;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.paper.web.PaperFiles;
import io.vendorward.paper.web.PaperForm;
import io.vendorward.paper.web.PaperSheet;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What does this hospital want us to agree to, can it be otherwise, and where do I sign? */
@Controller
@RequestMapping("/portal/agreements/{id}")
class SharedAgreementPage {

  private final ReadPaper readPaper;
  private final PrintPaper print;
  private final DiscussPaper discuss;
  private final SignPaper sign;

  SharedAgreementPage(ReadPaper readPaper, PrintPaper print, DiscussPaper discuss, SignPaper sign) {
    this.readPaper = readPaper;
    this.print = print;
    this.discuss = discuss;
    this.sign = sign;
  }

  @GetMapping
  @Granted(GrantKind.AGREEMENT)
  Mono<Rendering> read(
      Caller caller, @PathVariable UUID id, @RequestParam Optional<Integer> version) {
    return page(caller, id, version, PaperForm.blank(), FormErrors.NONE);
  }

  @GetMapping("/document")
  @Granted(GrantKind.AGREEMENT)
  Mono<ResponseEntity<byte[]>> document(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> version,
      @RequestParam(defaultValue = "PDF") PaperCopy.Format format) {
    return print
        .handle(caller, new AgreementId(id), version, format)
        .map(PaperFiles::answer)
        .switchIfEmpty(Mono.error(SharedAgreementPage::notFound));
  }

  @PostMapping("/remarks")
  @Granted(value = GrantKind.AGREEMENT, right = GrantRight.ANSWER)
  Mono<Rendering> remark(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange.getFormData().map(PaperForm::of).flatMap(form -> remark(caller, id, form));
  }

  private Mono<Rendering> remark(Caller caller, UUID id, PaperForm form) {
    var errors = form.errorsOfRemark();
    if (errors.any()) {
      return again(caller, id, form, errors);
    }
    return discuss
        .handle(caller, form.remark(new AgreementId(id)))
        .flatMap(outcome ->
            switch (outcome) {
              case DiscussPaper.Outcome.Said _ ->
                  Mono.just(back(id, "#article-" + form.get("article")));
              case DiscussPaper.Outcome.Closed _ ->
                  again(caller, id, form, FormErrors.of("", "text-closed"));
              case DiscussPaper.Outcome.Invalid(var wrong) ->
                  again(caller, id, form, PaperForm.errors(wrong));
              case DiscussPaper.Outcome.NotFound() -> Mono.error(SharedAgreementPage::notFound);
            });
  }

  @PostMapping("/sign")
  @Granted(value = GrantKind.AGREEMENT, right = GrantRight.SIGN)
  Mono<Rendering> sign(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(PaperForm::of)
        .flatMap(form -> {
          var errors = form.errorsOfSignature();
          return errors.any()
              ? again(caller, id, form, errors)
              : act(caller, id, form, form.signature(new AgreementId(id)));
        });
  }

  @PostMapping("/decline")
  @Granted(value = GrantKind.AGREEMENT, right = GrantRight.SIGN)
  Mono<Rendering> decline(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(PaperForm::of)
        .flatMap(form ->
            form.isText("reason", PaperForm.LONGEST_TEXT)
                ? act(
                    caller,
                    id,
                    form,
                    form.act(new AgreementId(id), new SignPaper.Act.Decline(form.get("reason"))))
                : again(caller, id, form, FormErrors.of("reason", "too-long")));
  }

  private Mono<Rendering> act(Caller caller, UUID id, PaperForm form, SignPaper.Command command) {
    return sign.handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case SignPaper.Outcome.Done _ -> Mono.just(back(id, ""));
              case SignPaper.Outcome.Refused(var verdict) ->
                  again(caller, id, form, PaperForm.errors(verdict));
              case SignPaper.Outcome.NoReason() ->
                  again(caller, id, form, FormErrors.of("reason", "required"));
              case SignPaper.Outcome.NotFound(), SignPaper.Outcome.NotAPerson() ->
                  Mono.error(SharedAgreementPage::notFound);
            });
  }

  private Mono<Rendering> again(Caller caller, UUID id, PaperForm form, FormErrors errors) {
    return page(caller, id, Optional.empty(), form, errors);
  }

  private Mono<Rendering> page(
      Caller caller, UUID id, Optional<Integer> version, PaperForm form, FormErrors errors) {
    return readPaper
        .handle(caller, new AgreementId(id))
        .flatMap(view ->
            Mono.justOrEmpty(version.map(view::version).orElseGet(() -> Optional.of(view.newest())))
                .map(shown -> page(id, view, new PaperSheet(view, shown, form), errors)))
        .switchIfEmpty(Mono.error(SharedAgreementPage::notFound));
  }

  private static Rendering page(UUID id, PaperView view, PaperSheet sheet, FormErrors errors) {
    var hospital = view.hospital();
    return Rendering.view("portal/agreement")
        .status(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
        .modelAttribute("reader", new Reader(hospital.locale(), hospital.zone()))
        .modelAttribute("asking", hospital)
        .modelAttribute("base", "/portal/agreements/" + id)
        .modelAttribute("sheet", sheet)
        .modelAttribute("formats", PaperCopy.Format.values())
        .modelAttribute("errors", errors)
        .build();
  }

  private static Rendering back(UUID id, String anchor) {
    return Rendering.redirectTo("/portal/agreements/" + id + anchor)
        .status(HttpStatus.SEE_OTHER)
        .build();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
