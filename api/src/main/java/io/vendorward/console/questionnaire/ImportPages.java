package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.Violation;
import io.vendorward.questionnaire.usecase.ApplyTemplateImport;
import io.vendorward.questionnaire.usecase.CorrectMapping;
import io.vendorward.questionnaire.usecase.ReadTemplateImport;
import io.vendorward.questionnaire.usecase.StartTemplateImport;
import io.vendorward.web.FormErrors;
import io.vendorward.web.UploadedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How is this workbook to be read? From the upload to the draft. */
@Controller
class ImportPages {

  private static final String PATH = "/console/template-imports";
  private static final int LISTED = 500;

  private final StartTemplateImport start;
  private final ReadTemplateImport read;
  private final CorrectMapping correct;
  private final ApplyTemplateImport apply;

  ImportPages(
      StartTemplateImport start,
      ReadTemplateImport read,
      CorrectMapping correct,
      ApplyTemplateImport apply) {
    this.start = start;
    this.read = read;
    this.correct = correct;
    this.apply = apply;
  }

  @GetMapping(PATH)
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> blank() {
    return Mono.just(Rendering.view("console/template/upload").build());
  }

  /** The file is the whole body, sent by the page's script. */
  @PostMapping(PATH)
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> upload(Caller caller, @RequestParam String fileName, ServerHttpRequest request) {
    String name = fileName.substring(0, Math.min(255, fileName.length()));
    return UploadedFile.bytes(request)
        .flatMap(file ->
            start.handle(
                caller,
                new StartTemplateImport.Command(name, UploadedFile.mediaType(request), file)))
        .map(received -> Rendering.redirectTo(path(received.head().id())).build());
  }

  @GetMapping(PATH + "/{id}")
  @Requires(Permission.TEMPLATES_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return read.handle(caller, new TemplateImportId(id))
        .map(found -> page(found, FormErrors.NONE, List.of()))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping(PATH + "/{id}/mapping")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> correct(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .zipWith(
            read.handle(caller, new TemplateImportId(id))
                .switchIfEmpty(Mono.error(Pages::notFound)))
        .flatMap(both -> {
          if (!(both.getT2() instanceof TemplateImport.Analysed analysed)) {
            return Mono.just(Rendering.redirectTo(path(both.getT2().head().id())).build());
          }
          var check = new FormCheck();
          var form = new MappingForm(both.getT1());
          var mapping = form.over(analysed.mapping(), check);
          return check.errors().any()
              ? Mono.just(page(analysed, check.errors(), List.of()))
              : correct
                  .handle(
                      caller,
                      new CorrectMapping.Command(analysed.head().id(), form.version(), mapping))
                  .map(outcome -> answer(analysed, outcome));
        });
  }

  private static Rendering answer(TemplateImport.Analysed before, CorrectMapping.Outcome outcome) {
    return switch (outcome) {
      case CorrectMapping.Outcome.Corrected _ ->
          Pages.seeOther(path(before.head().id()), "template.mapping-saved");
      case CorrectMapping.Outcome.Refused(var violations) ->
          page(before, FormErrors.NONE, violations);
      case CorrectMapping.Outcome.Stale(var current) ->
          page(current, FormErrors.of("", "changed-meanwhile"), List.of());
      case CorrectMapping.Outcome.WrongState(var current) ->
          page(current, FormErrors.NONE, List.of());
      case CorrectMapping.Outcome.NotFound _ -> throw Pages.notFound();
    };
  }

  @PostMapping(PATH + "/{id}/apply")
  @Requires(Permission.TEMPLATES_WRITE)
  Mono<Rendering> apply(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var importId = new TemplateImportId(id);
    return exchange
        .getFormData()
        .flatMap(data -> {
          var name = Optional.ofNullable(data.getFirst("name")).orElse("").strip();
          var command =
              new ApplyTemplateImport.Command(
                  importId,
                  new MappingForm(data).version(),
                  Optional.empty(),
                  Optional.of(name.substring(0, Math.min(200, name.length())))
                      .filter(text -> !text.isEmpty()));
          return apply.handle(caller, command);
        })
        .flatMap(outcome -> answer(caller, importId, outcome));
  }

  private Mono<Rendering> answer(
      Caller caller, TemplateImportId id, ApplyTemplateImport.Outcome outcome) {
    return switch (outcome) {
      case ApplyTemplateImport.Outcome.Applied(var _, var draft) ->
          Mono.just(Pages.seeOther(VersionPath.of(draft).value(), "template.imported"));
      case ApplyTemplateImport.Outcome.NoQuestions _ ->
          again(caller, id, FormErrors.of("", "no-questions"), List.of());
      case ApplyTemplateImport.Outcome.Refused(var violations) ->
          again(caller, id, FormErrors.NONE, violations);
      case ApplyTemplateImport.Outcome.DraftExists(var template, int number) ->
          Mono.just(
              Pages.seeOther(new VersionPath(template, number).value(), "template.draft-exists"));
      case ApplyTemplateImport.Outcome.Stale _, ApplyTemplateImport.Outcome.WrongState _ ->
          again(caller, id, FormErrors.of("", "changed-meanwhile"), List.of());
      case ApplyTemplateImport.Outcome.NoSuchTemplate _, ApplyTemplateImport.Outcome.NotFound _ ->
          Mono.error(Pages::notFound);
    };
  }

  private Mono<Rendering> again(
      Caller caller, TemplateImportId id, FormErrors errors, List<Violation> refused) {
    return read.handle(caller, id)
        .map(found -> page(found, errors, refused))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static String path(TemplateImportId id) {
    return PATH + "/" + id;
  }

  private static Rendering page(TemplateImport found, FormErrors errors, List<Violation> refused) {
    var model = new HashMap<String, Object>();
    model.put("path", path(found.head().id()));
    model.put("head", found.head());
    model.put("refused", refused);
    return switch (found) {
      case TemplateImport.Received _ -> Pages.form("console/template/waiting", errors, model);
      case TemplateImport.Refused refusal -> {
        model.put("detail", refusal.detail());
        yield Pages.form("console/template/refused", errors, model);
      }
      case TemplateImport.Applied applied ->
          Pages.seeOther(
              new VersionPath(applied.template(), applied.number()).value(), "template.imported");
      case TemplateImport.Analysed analysed -> {
        model.put("view", MappingView.of(analysed));
        model.put("report", analysed.report());
        model.put(
            "notUnderstood", analysed.report().notUnderstood().stream().limit(LISTED).toList());
        model.put("roles", MappingRole.values());
        model.put("types", QuestionType.values());
        model.put("severities", Severity.values());
        yield Pages.form("console/template/mapping", errors, model);
      }
    };
  }
}
