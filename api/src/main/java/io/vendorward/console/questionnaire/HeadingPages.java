package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.EditDraft;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Title, introduction and sections of a draft. */
@Controller
class HeadingPages {

  private final ReadTemplates templates;
  private final EditDraft editDraft;

  HeadingPages(ReadTemplates templates, EditDraft editDraft) {
    this.templates = templates;
    this.editDraft = editDraft;
  }

  @GetMapping(VersionPath.PATTERN + "/heading")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id, @PathVariable int number) {
    return version(caller, VersionPath.of(id, number))
        .map(version -> form(version, HeadingForm.of(version), FormErrors.NONE));
  }

  @PostMapping(VersionPath.PATTERN + "/heading")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> save(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @ModelAttribute("form") HeadingForm form) {
    var path = VersionPath.of(id, number);
    var check = new FormCheck();
    var edit = form.edit(check);
    return version(caller, path)
        .flatMap(version ->
            check.errors().any()
                ? Mono.just(form(version, form, check.errors()))
                : editDraft
                    .handle(
                        caller,
                        new EditDraft.Command(path.seen(Versions.read(form.version())), edit))
                    .map(outcome -> answer(path, version, form, outcome)));
  }

  private static Rendering answer(
      VersionPath path, TemplateVersion version, HeadingForm form, EditDraft.Outcome outcome) {
    return switch (outcome) {
      case EditDraft.Outcome.Edited _ -> Pages.seeOther(path.value(), "template.heading-saved");
      case EditDraft.Outcome.Refused(var violations) ->
          form(version, form, Refusals.atFields(violations));
      case EditDraft.Outcome.Stale(var current) ->
          form(current, form.over(current.head().version()), FormErrors.of("", "stale"));
      case EditDraft.Outcome.NotADraft _,
          EditDraft.Outcome.NoSuchQuestions _,
          EditDraft.Outcome.NoSuchSection _ ->
          Pages.seeOther(path.value(), "template.changed-meanwhile");
      case EditDraft.Outcome.NotFound _ -> throw Pages.notFound();
    };
  }

  private Mono<TemplateVersion> version(Caller caller, VersionPath path) {
    return templates
        .version(caller, path.template(), path.number())
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering form(TemplateVersion version, HeadingForm form, FormErrors errors) {
    return Pages.form(
        "console/template/heading", errors, Map.of("path", VersionPath.of(version), "form", form));
  }
}
