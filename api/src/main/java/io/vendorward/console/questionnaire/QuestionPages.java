package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.EditDraft;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One question of a draft. Its key travels as a parameter: keys hold what paths do not like. */
@Controller
class QuestionPages {

  private final ReadTemplates templates;
  private final EditDraft editDraft;

  /** Which question to remove, from which version of the draft. */
  public record RemoveForm(String of, String version) {

    public RemoveForm(@Nullable String of, @Nullable String version) {
      this.of = Typed.of(of);
      this.version = Typed.of(version);
    }
  }

  QuestionPages(ReadTemplates templates, EditDraft editDraft) {
    this.templates = templates;
    this.editDraft = editDraft;
  }

  @GetMapping(VersionPath.PATTERN + "/question")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> show(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String section) {
    return version(caller, VersionPath.of(id, number))
        .map(version ->
            form(
                version,
                key.isEmpty()
                    ? QuestionForm.blank(section, version.head().version())
                    : filled(version, key),
                FormErrors.NONE));
  }

  @PostMapping(VersionPath.PATTERN + "/question")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> save(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @ModelAttribute("form") QuestionForm form) {
    var path = VersionPath.of(id, number);
    return version(caller, path)
        .flatMap(version -> {
          var check = new FormCheck();
          var edit = edit(version, form, check);
          if (check.errors().any()) {
            return Mono.just(form(version, form, check.errors()));
          }
          var address = path.seen(Versions.read(form.version()));
          return editDraft
              .handle(caller, new EditDraft.Command(address, edit))
              .map(outcome -> answer(path, version, form, outcome));
        });
  }

  @PostMapping(VersionPath.PATTERN + "/question/remove")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> remove(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @ModelAttribute("form") RemoveForm form) {
    var path = VersionPath.of(id, number);
    if (!QuestionKey.isValid(form.of())) {
      return Mono.error(Pages.notFound());
    }
    var command =
        new EditDraft.Command(
            path.seen(Versions.read(form.version())),
            new DraftEdit.Remove(new QuestionKey(form.of())));
    return editDraft
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case EditDraft.Outcome.Edited _ ->
                  Pages.seeOther(path.value(), "template.question-removed");
              case EditDraft.Outcome.Refused _,
                  EditDraft.Outcome.NoSuchSection _,
                  EditDraft.Outcome.NoSuchQuestions _,
                  EditDraft.Outcome.NotADraft _,
                  EditDraft.Outcome.Stale _ ->
                  Pages.seeOther(path.value(), "template.changed-meanwhile");
              case EditDraft.Outcome.NotFound _ -> throw Pages.notFound();
            });
  }

  private static DraftEdit edit(TemplateVersion version, QuestionForm form, FormCheck check) {
    Optional<QuestionKey> section =
        QuestionKey.isValid(form.section())
            ? Optional.of(new QuestionKey(form.section()))
            : Optional.empty();
    if (section.isEmpty()) {
      check.wrong("section", "required");
    }
    var key = form.checkedKey(check);
    var source = find(version, form.of()).flatMap(Question::sourceKey);
    var question = form.question(check, key, source);
    var rule = form.rule(check, key);
    return QuestionKey.isValid(form.of())
        ? new DraftEdit.Replace(
            new QuestionKey(form.of()), section, Optional.empty(), question, rule)
        : new DraftEdit.Add(section.orElse(key), Optional.empty(), question, rule);
  }

  private static Rendering answer(
      VersionPath path, TemplateVersion version, QuestionForm form, EditDraft.Outcome outcome) {
    return switch (outcome) {
      case EditDraft.Outcome.Edited _ -> Pages.seeOther(path.value(), "template.question-saved");
      case EditDraft.Outcome.Refused(var violations) ->
          form(version, form, Refusals.atFields(violations));
      case EditDraft.Outcome.NoSuchSection _ ->
          form(version, form, FormErrors.of("section", "required"));
      case EditDraft.Outcome.Stale(var current) ->
          form(current, form.over(current.head().version()), FormErrors.of("", "stale"));
      case EditDraft.Outcome.NotADraft _, EditDraft.Outcome.NoSuchQuestions _ ->
          form(version, form, FormErrors.of("", "changed-meanwhile"));
      case EditDraft.Outcome.NotFound _ -> throw Pages.notFound();
    };
  }

  private Mono<TemplateVersion> version(Caller caller, VersionPath path) {
    return templates
        .version(caller, path.template(), path.number())
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static QuestionForm filled(TemplateVersion version, String key) {
    var question = find(version, key).orElseThrow(Pages::notFound);
    var section =
        version.content().questionnaire().sectionOf(question.key()).orElseThrow(Pages::notFound);
    return QuestionForm.of(
        section.key(),
        question,
        version.content().rulebook().rule(question.key()),
        version.head().version());
  }

  private static Optional<Question> find(TemplateVersion version, String key) {
    return QuestionKey.isValid(key)
        ? version.content().questionnaire().question(new QuestionKey(key))
        : Optional.empty();
  }

  private static Rendering form(TemplateVersion version, QuestionForm form, FormErrors errors) {
    return Pages.form(
        "console/template/question",
        errors,
        Map.of(
            "path", VersionPath.of(version),
            "of", form.of(),
            "sections", version.content().questionnaire().sections(),
            "types", QuestionType.values(),
            "severities", Severity.values(),
            "form", form));
  }
}
