package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.ApplyTemplateImport;
import io.vendorward.questionnaire.usecase.CorrectMapping;
import io.vendorward.questionnaire.usecase.ReadTemplateImport;
import io.vendorward.web.FormErrors;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How is this workbook to be read, and what shall become of it? */
@Controller
class ImportPages {

  private final ReadTemplateImport read;
  private final CorrectMapping correct;
  private final ApplyTemplateImport apply;
  private final ImportSheet sheet;

  ImportPages(
      ReadTemplateImport read,
      CorrectMapping correct,
      ApplyTemplateImport apply,
      ImportSheet sheet) {
    this.read = read;
    this.correct = correct;
    this.apply = apply;
    this.sheet = sheet;
  }

  @GetMapping(ImportListPage.PATH + "/{id}")
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return find(caller, id).flatMap(found -> sheet.of(caller, found));
  }

  @PostMapping(ImportListPage.PATH + "/{id}/mapping")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> correct(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .zipWith(find(caller, id))
        .flatMap(both ->
            both.getT2() instanceof TemplateImport.Analysed analysed
                ? correct(caller, analysed, both.getT1())
                : sheet.of(caller, both.getT2()));
  }

  private Mono<Rendering> correct(
      Caller caller, TemplateImport.Analysed analysed, MultiValueMap<String, String> sent) {
    var check = new FormCheck();
    var form = new MappingForm(sent);
    var tried = form.over(analysed, check);
    return check.errors().any()
        ? sheet.of(caller, tried, form.attempt(tried, check.errors()))
        : correct
            .handle(
                caller,
                new CorrectMapping.Command(tried.head().id(), form.version(), tried.mapping()))
            .flatMap(outcome -> answer(caller, tried, form, outcome));
  }

  private Mono<Rendering> answer(
      Caller caller,
      TemplateImport.Analysed tried,
      MappingForm form,
      CorrectMapping.Outcome outcome) {
    return switch (outcome) {
      case CorrectMapping.Outcome.Corrected _ ->
          Mono.just(
              Pages.seeOther(
                  ImportListPage.PATH + "/" + tried.head().id(), "template.mapping-saved"));
      case CorrectMapping.Outcome.Refused(var violations) ->
          sheet.of(caller, tried, form.attempt(tried, FormErrors.NONE).refusedFor(violations));
      case CorrectMapping.Outcome.Stale(TemplateImport.Analysed current) -> {
        var mine = new TemplateImport.Analysed(current.head(), tried.mapping(), current.report());
        yield sheet.of(caller, mine, form.attempt(mine, FormErrors.of("", "stale")));
      }
      case CorrectMapping.Outcome.Stale(var current) -> sheet.of(caller, current);
      case CorrectMapping.Outcome.WrongState(var current) -> sheet.of(caller, current);
      case CorrectMapping.Outcome.NotFound _ -> Mono.error(Pages::notFound);
    };
  }

  @PostMapping(ImportListPage.PATH + "/{id}/apply")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> apply(
      Caller caller, @PathVariable UUID id, @ModelAttribute("form") ApplyForm form) {
    var check = new FormCheck();
    return Mono.justOrEmpty(form.command(new TemplateImportId(id), check))
        .flatMap(command -> apply.handle(caller, command))
        .flatMap(outcome -> answer(caller, id, form, outcome))
        .switchIfEmpty(
            Mono.defer(() -> again(caller, id, ImportSheet.Attempt.toApply(form, check.errors()))));
  }

  private Mono<Rendering> answer(
      Caller caller, UUID id, ApplyForm form, ApplyTemplateImport.Outcome outcome) {
    return switch (outcome) {
      case ApplyTemplateImport.Outcome.Applied(var _, var draft) ->
          Mono.just(Pages.seeOther(VersionPath.of(draft).value(), "template.imported"));
      case ApplyTemplateImport.Outcome.NoQuestions _ ->
          again(caller, id, attempt(form, "", "no-questions"));
      case ApplyTemplateImport.Outcome.Refused(var violations) ->
          again(
              caller,
              id,
              ImportSheet.Attempt.toApply(form, FormErrors.NONE).refusedFor(violations));
      case ApplyTemplateImport.Outcome.DraftExists _ ->
          again(caller, id, attempt(form, "target", "draft-exists"));
      case ApplyTemplateImport.Outcome.NoSuchTemplate _ ->
          again(caller, id, attempt(form, "target", "not-offered"));
      case ApplyTemplateImport.Outcome.Stale(var current) ->
          sheet.of(caller, current, attempt(form, "", "changed-meanwhile"));
      case ApplyTemplateImport.Outcome.WrongState(var current) -> sheet.of(caller, current);
      case ApplyTemplateImport.Outcome.NotFound _ -> Mono.error(Pages::notFound);
    };
  }

  private static ImportSheet.Attempt attempt(ApplyForm form, String field, String code) {
    return ImportSheet.Attempt.toApply(form, FormErrors.of(field, code));
  }

  private Mono<Rendering> again(Caller caller, UUID id, ImportSheet.Attempt attempt) {
    return find(caller, id).flatMap(found -> sheet.of(caller, found, attempt));
  }

  private Mono<TemplateImport> find(Caller caller, UUID id) {
    return read.handle(caller, new TemplateImportId(id)).switchIfEmpty(Mono.error(Pages::notFound));
  }
}
