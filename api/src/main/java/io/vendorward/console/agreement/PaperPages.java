package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementId;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.usecase.AnswerProposal;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.InviteToAgreement;
import io.vendorward.paper.web.PaperForm;
import io.vendorward.portal.GrantRight;
import io.vendorward.vendor.ContactId;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What does the agreement read like, what does the vendor say to it, and who is asked? */
@Controller
@RequestMapping("/console/agreements/{id}/text")
class PaperPages {

  private final PaperViews views;
  private final InviteToAgreement invite;
  private final DiscussPaper discuss;
  private final AnswerProposal answer;

  PaperPages(
      PaperViews views, InviteToAgreement invite, DiscussPaper discuss, AnswerProposal answer) {
    this.views = views;
    this.invite = invite;
    this.discuss = discuss;
    this.answer = answer;
  }

  static String path(UUID id) {
    return "/console/agreements/" + id + "/text";
  }

  @GetMapping
  @Requires(Permission.BAAS_READ)
  Mono<Rendering> read(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> version,
      @ModelAttribute(name = "reader", binding = false) Reader reader) {
    return views.page(caller, id, version, PaperForm.blank(), FormErrors.NONE);
  }

  @PostMapping("/invitations")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> share(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return exchange.getFormData().map(PaperForm::of).flatMap(form -> share(caller, id, form));
  }

  private Mono<Rendering> share(Caller caller, UUID id, PaperForm form) {
    var check = new FormCheck();
    var due = check.date("dueOn", form.get("dueOn"));
    if (check.errors().any()) {
      return again(caller, id, form, check.errors());
    }
    var command =
        new InviteToAgreement.Command(
            new AgreementId(id),
            form.ids("contacts").stream()
                .map(ContactId::new)
                .collect(Collectors.toUnmodifiableSet()),
            FormCheck.choice(GrantRight.class, form.get("right"), GrantRight.ANSWER),
            due);
    return invite
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case InviteToAgreement.Outcome.Invited _ ->
                  Mono.just(Pages.seeOther(path(id), "baa.shared"));
              case InviteToAgreement.Outcome.NotFound() -> Mono.error(Pages::notFound);
              case InviteToAgreement.Outcome.NotShown() ->
                  again(caller, id, form, FormErrors.of("", "text-not-shown"));
              case InviteToAgreement.Outcome.Incomplete _ ->
                  again(caller, id, form, FormErrors.of("", "text-incomplete"));
              case InviteToAgreement.Outcome.Invalid(var faults) ->
                  again(caller, id, form, FormErrors.of("contacts", faults.getFirst().code()));
            });
  }

  @PostMapping("/remarks")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> remark(
      Caller caller,
      @PathVariable UUID id,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
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
                  Mono.just(Pages.seeOther(path(id), "baa.remarked"));
              case DiscussPaper.Outcome.Closed _ ->
                  again(caller, id, form, FormErrors.of("", "text-closed"));
              case DiscussPaper.Outcome.Invalid(var faults) ->
                  again(caller, id, form, PaperForm.errors(faults));
              case DiscussPaper.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  @PostMapping("/remarks/{remarkId}/answer")
  @Requires(Permission.BAAS_WRITE)
  Mono<Rendering> answer(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID remarkId,
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(PaperForm::of)
        .flatMap(form -> answer(caller, id, remarkId, form));
  }

  private Mono<Rendering> answer(Caller caller, UUID id, UUID remark, PaperForm form) {
    if (!form.isText("text", PaperForm.LONGEST_TEXT)) {
      return again(caller, id, form, FormErrors.of("", "answer-not-kept"));
    }
    var command =
        new AnswerProposal.Command(
            new AgreementId(id),
            new RemarkId(remark),
            form.get("accepted").equals("yes"),
            form.get("text"));
    return answer
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case AnswerProposal.Outcome.Answered _ ->
                  Mono.just(Pages.seeOther(path(id), "baa.answered"));
              case AnswerProposal.Outcome.AnsweredAlready() ->
                  again(caller, id, form, FormErrors.of("", "answered-already"));
              case AnswerProposal.Outcome.Refused(var code) ->
                  again(
                      caller,
                      id,
                      form,
                      FormErrors.of("", code.equals("changed-meanwhile") ? code : "baa-" + code));
              case AnswerProposal.Outcome.Invalid(var faults) ->
                  again(
                      caller,
                      id,
                      form,
                      FormErrors.of(
                          "",
                          faults.getFirst().pointer().equals("/text")
                              ? "answer-needs-words"
                              : "answer-not-kept"));
              case AnswerProposal.Outcome.NotFound() -> Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> again(Caller caller, UUID id, PaperForm form, FormErrors errors) {
    return views.page(caller, id, Optional.empty(), form, errors);
  }
}
