package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.RenameTemplate;
import io.vendorward.questionnaire.usecase.RetireVersion;
import io.vendorward.questionnaire.usecase.StartDraft;
import io.vendorward.questionnaire.usecase.VersionSummary;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which versions does this template have? With it, its other name. */
@Controller
class TemplatePage {

  private static final int LONGEST_NAME = 200;

  private final ReadTemplates templates;
  private final StartDraft startDraft;
  private final RetireVersion retireVersion;
  private final RenameTemplate renameTemplate;

  TemplatePage(
      ReadTemplates templates,
      StartDraft startDraft,
      RetireVersion retireVersion,
      RenameTemplate renameTemplate) {
    this.templates = templates;
    this.startDraft = startDraft;
    this.retireVersion = retireVersion;
    this.renameTemplate = renameTemplate;
  }

  @GetMapping(TemplateListPage.PATH + "/{id}")
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return page(caller, new TemplateId(id), Optional.empty(), FormErrors.NONE);
  }

  @PostMapping(TemplateListPage.PATH + "/{id}/name")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> rename(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(sent -> rename(caller, new TemplateId(id), sent.toSingleValueMap()));
  }

  private Mono<Rendering> rename(Caller caller, TemplateId id, Map<String, String> sent) {
    var check = new FormCheck();
    var typed = sent.getOrDefault("name", "");
    var name = check.required("name", typed, LONGEST_NAME);
    if (check.errors().any()) {
      return page(caller, id, Optional.of(typed), check.errors());
    }
    long version = Versions.read(sent.getOrDefault("version", ""));
    return renameTemplate
        .handle(caller, new RenameTemplate.Command(id, version, name))
        .flatMap(outcome ->
            switch (outcome) {
              case RenameTemplate.Outcome.Renamed _ ->
                  Mono.just(Pages.seeOther(TemplateListPage.PATH + "/" + id, "template.renamed"));
              case RenameTemplate.Outcome.Stale _ ->
                  page(caller, id, Optional.of(typed), FormErrors.of("", "stale"));
              case RenameTemplate.Outcome.NotFound _ -> Mono.error(Pages::notFound);
            });
  }

  private Mono<Rendering> page(
      Caller caller, TemplateId id, Optional<String> typed, FormErrors errors) {
    return templates
        .get(caller, id)
        .map(found ->
            Pages.form(
                "console/template/page",
                errors,
                Map.of(
                    "template", found.template(),
                    "name", typed.orElse(found.template().name()),
                    "versions", found.versions().reversed(),
                    "drafting", isAny(found, VersionSummary.State.DRAFT),
                    "published", isAny(found, VersionSummary.State.PUBLISHED))))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static boolean isAny(ReadTemplates.WithVersions found, VersionSummary.State state) {
    return found.versions().stream().anyMatch(version -> version.state() == state);
  }

  @PostMapping(TemplateListPage.PATH + "/{id}/versions")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> startDraft(Caller caller, @PathVariable UUID id) {
    var template = new TemplateId(id);
    return startDraft
        .handle(caller, new StartDraft.Command(template, new StartDraft.Basis.Newest()))
        .map(outcome ->
            switch (outcome) {
              case StartDraft.Outcome.Started(var draft) ->
                  Pages.seeOther(VersionPath.of(draft).value(), "template.draft-started");
              case StartDraft.Outcome.DraftExists(int number) ->
                  Pages.seeOther(
                      new VersionPath(template, number).value(), "template.draft-exists");
              case StartDraft.Outcome.Refused _,
                  StartDraft.Outcome.NoSuchVersion _,
                  StartDraft.Outcome.NotFound _ ->
                  throw Pages.notFound();
            });
  }

  @PostMapping(VersionPath.PATTERN + "/retire")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> retire(
      Caller caller, @PathVariable UUID id, @PathVariable int number, ServerWebExchange exchange) {
    var path = VersionPath.of(id, number);
    return Pages.sentVersion(exchange)
        .flatMap(seen -> retireVersion.handle(caller, new RetireVersion.Command(path.seen(seen))))
        .map(outcome ->
            switch (outcome) {
              case RetireVersion.Outcome.Retired _ ->
                  Pages.seeOther(path.templateValue(), "template.retired");
              case RetireVersion.Outcome.NotPublished _, RetireVersion.Outcome.Stale _ ->
                  Pages.seeOther(path.templateValue(), "template.changed-meanwhile");
              case RetireVersion.Outcome.NotFound _ -> throw Pages.notFound();
            });
  }
}
