package io.vendorward.console.questionnaire;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.RetireVersion;
import io.vendorward.questionnaire.usecase.StartDraft;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which versions does this template have? */
@Controller
class TemplatePage {

  private final ReadTemplates templates;
  private final StartDraft startDraft;
  private final RetireVersion retireVersion;

  TemplatePage(ReadTemplates templates, StartDraft startDraft, RetireVersion retireVersion) {
    this.templates = templates;
    this.startDraft = startDraft;
    this.retireVersion = retireVersion;
  }

  @GetMapping(TemplateListPage.PATH + "/{id}")
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return templates
        .get(caller, new TemplateId(id))
        .map(found ->
            Rendering.view("console/template/page")
                .modelAttribute("template", found.template())
                .modelAttribute("versions", found.versions().reversed())
                .modelAttribute(
                    "drafting",
                    found.versions().stream()
                        .anyMatch(version -> version.state().name().equals("DRAFT")))
                .build())
        .switchIfEmpty(Mono.error(Pages::notFound));
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
