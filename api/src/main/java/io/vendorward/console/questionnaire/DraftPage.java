package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.AnswerList;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.questionnaire.usecase.DeleteDraft;
import io.vendorward.questionnaire.usecase.EditDraft;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.VersionSummary;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What does this version ask? With it, the change of many questions at once. */
@Controller
class DraftPage {

  private final ReadTemplates templates;
  private final EditDraft editDraft;
  private final DeleteDraft deleteDraft;

  DraftPage(ReadTemplates templates, EditDraft editDraft, DeleteDraft deleteDraft) {
    this.templates = templates;
    this.editDraft = editDraft;
    this.deleteDraft = deleteDraft;
  }

  @GetMapping(VersionPath.PATTERN)
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id, @PathVariable int number) {
    return version(caller, VersionPath.of(id, number))
        .map(version -> page(version, ManyForm.blank(), FormErrors.NONE, List.of()));
  }

  @PostMapping(VersionPath.PATTERN + "/questions")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> changeMany(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @ModelAttribute("form") ManyForm form) {
    var path = VersionPath.of(id, number);
    var check = new FormCheck();
    DraftEdit edit = form.edit(check);
    if (check.errors().any()) {
      return version(caller, path).map(version -> page(version, form, check.errors(), List.of()));
    }
    var command = new EditDraft.Command(path.seen(Versions.read(form.version())), edit);
    return editDraft
        .handle(caller, command)
        .flatMap(outcome -> answer(caller, path, form, outcome));
  }

  private Mono<Rendering> answer(
      Caller caller, VersionPath path, ManyForm form, EditDraft.Outcome outcome) {
    return switch (outcome) {
      case EditDraft.Outcome.Edited _ ->
          Mono.just(Pages.seeOther(path.value(), "template.questions-changed"));
      case EditDraft.Outcome.Refused(var violations) ->
          version(caller, path).map(version -> page(version, form, FormErrors.NONE, violations));
      case EditDraft.Outcome.Stale(var current) ->
          Mono.just(page(current, form, FormErrors.of("", "stale"), List.of()));
      case EditDraft.Outcome.NotADraft _,
          EditDraft.Outcome.NoSuchQuestions _,
          EditDraft.Outcome.NoSuchSection _ ->
          version(caller, path)
              .map(version ->
                  page(version, form, FormErrors.of("", "changed-meanwhile"), List.of()));
      case EditDraft.Outcome.NotFound _ -> Mono.error(Pages::notFound);
    };
  }

  @PostMapping(VersionPath.PATTERN + "/delete")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> delete(
      Caller caller, @PathVariable UUID id, @PathVariable int number, ServerWebExchange exchange) {
    var path = VersionPath.of(id, number);
    return Pages.sentVersion(exchange)
        .flatMap(seen -> deleteDraft.handle(caller, new DeleteDraft.Command(path.seen(seen))))
        .map(outcome ->
            switch (outcome) {
              case DeleteDraft.Outcome.Deleted _ ->
                  Pages.seeOther(path.templateValue(), "template.draft-deleted");
              case DeleteDraft.Outcome.NotADraft _, DeleteDraft.Outcome.Stale _ ->
                  Pages.seeOther(path.value(), "template.changed-meanwhile");
              case DeleteDraft.Outcome.NotFound _ -> throw Pages.notFound();
            });
  }

  private Mono<TemplateVersion> version(Caller caller, VersionPath path) {
    return templates
        .version(caller, path.template(), path.number())
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering page(
      TemplateVersion version, ManyForm form, FormErrors errors, List<Violation> refused) {
    var questionnaire = version.content().questionnaire();
    return Pages.form(
        "console/template/version",
        errors,
        Map.ofEntries(
            Map.entry("path", VersionPath.of(version)),
            Map.entry("version", version),
            Map.entry("draft", version instanceof TemplateVersion.Draft),
            Map.entry("state", state(version)),
            Map.entry("questionnaire", questionnaire),
            Map.entry("rules", version.content().rulebook()),
            Map.entry("answerLists", AnswerList.of(questionnaire)),
            Map.entry("notScored", version.content().notScored().size()),
            Map.entry("types", QuestionType.values()),
            Map.entry("severities", Severity.values()),
            Map.entry("form", form),
            Map.entry("refused", refused)));
  }

  private static VersionSummary.State state(TemplateVersion version) {
    return switch (version) {
      case TemplateVersion.Draft _ -> VersionSummary.State.DRAFT;
      case TemplateVersion.Published _ -> VersionSummary.State.PUBLISHED;
      case TemplateVersion.Retired _ -> VersionSummary.State.RETIRED;
    };
  }
}
