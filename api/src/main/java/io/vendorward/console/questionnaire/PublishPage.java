package io.vendorward.console.questionnaire;

import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.questionnaire.usecase.PublishVersion;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.web.FormErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shall this draft be published as it is? It names the questions that will be in no score. */
@Controller
class PublishPage {

  private final ReadTemplates templates;
  private final PublishVersion publishVersion;

  PublishPage(ReadTemplates templates, PublishVersion publishVersion) {
    this.templates = templates;
    this.publishVersion = publishVersion;
  }

  @GetMapping(VersionPath.PATTERN + "/publish")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> ask(Caller caller, @PathVariable UUID id, @PathVariable int number) {
    return version(caller, VersionPath.of(id, number))
        .map(version -> page(version, FormErrors.NONE, List.of()));
  }

  @PostMapping(VersionPath.PATTERN + "/publish")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> publish(
      Caller caller, @PathVariable UUID id, @PathVariable int number, ServerWebExchange exchange) {
    var path = VersionPath.of(id, number);
    return exchange
        .getFormData()
        .map(form -> form.containsKey("notScoredIsMeant"))
        .flatMap(meant ->
            Pages.sentVersion(exchange)
                .flatMap(seen ->
                    publishVersion.handle(
                        caller, new PublishVersion.Command(path.seen(seen), meant))))
        .flatMap(outcome -> answer(caller, path, outcome));
  }

  private Mono<Rendering> answer(Caller caller, VersionPath path, PublishVersion.Outcome outcome) {
    return switch (outcome) {
      case PublishVersion.Outcome.Published _ ->
          Mono.just(Pages.seeOther(path.templateValue(), "template.published"));
      case PublishVersion.Outcome.NotScored _ ->
          version(caller, path)
              .map(version ->
                  page(version, FormErrors.of("notScoredIsMeant", "not-scored-unseen"), List.of()));
      case PublishVersion.Outcome.Refused(var violations) ->
          version(caller, path).map(version -> page(version, FormErrors.NONE, violations));
      case PublishVersion.Outcome.Stale(var current) ->
          Mono.just(page(current, FormErrors.of("", "changed-meanwhile"), List.of()));
      case PublishVersion.Outcome.NotADraft _ ->
          Mono.just(Pages.seeOther(path.value(), "template.changed-meanwhile"));
      case PublishVersion.Outcome.NotFound _ -> Mono.error(Pages::notFound);
    };
  }

  private Mono<TemplateVersion> version(Caller caller, VersionPath path) {
    return templates
        .version(caller, path.template(), path.number())
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering page(
      TemplateVersion version, FormErrors errors, List<Violation> refused) {
    var keys = new HashSet<>(version.content().notScored());
    var notScored =
        version
            .content()
            .questionnaire()
            .questions()
            .filter((Question question) -> keys.contains(question.key()))
            .toList();
    return Pages.form(
        "console/template/publish",
        errors,
        Map.of(
            "path", VersionPath.of(version),
            "version", version,
            "notScored", notScored,
            "refused", refused));
  }
}
