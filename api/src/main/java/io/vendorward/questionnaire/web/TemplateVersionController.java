package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.DeleteDraft;
import io.vendorward.questionnaire.usecase.PublishVersion;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.RetireVersion;
import io.vendorward.questionnaire.usecase.StartDraft;
import io.vendorward.questionnaire.usecase.VersionAddress;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListResponse;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(TemplateController.PATH + "/{id}/versions")
@Tag(name = "Questionnaire templates")
class TemplateVersionController {

  private static final VersionInput NOTHING = new VersionInput(null, null, null, null);

  private final ReadTemplates templates;
  private final StartDraft startDraft;
  private final PublishVersion publishVersion;
  private final RetireVersion retireVersion;
  private final DeleteDraft deleteDraft;

  TemplateVersionController(
      ReadTemplates templates,
      StartDraft startDraft,
      PublishVersion publishVersion,
      RetireVersion retireVersion,
      DeleteDraft deleteDraft) {
    this.templates = templates;
    this.startDraft = startDraft;
    this.publishVersion = publishVersion;
    this.retireVersion = retireVersion;
    this.deleteDraft = deleteDraft;
  }

  static ResponseEntity<VersionView> ok(TemplateVersion version) {
    return ResponseEntity.ok()
        .eTag(Etags.of(version.head().version()))
        .body(VersionView.of(version));
  }

  static ResponseEntity<VersionView> created(TemplateVersion version) {
    var head = version.head();
    var path = TemplateController.PATH + "/" + head.template() + "/versions/" + head.number();
    return ResponseEntity.created(URI.create(path))
        .eTag(Etags.of(head.version()))
        .body(VersionView.of(version));
  }

  @GetMapping
  @Requires(Permission.TEMPLATES_READ)
  @Operation(operationId = "listTemplateVersions", summary = "List the versions of a template")
  Mono<ResponseEntity<ListResponse<VersionView.Row>>> list(Caller caller, @PathVariable UUID id) {
    return templates
        .get(caller, new TemplateId(id))
        .map(found ->
            ResponseEntity.ok(
                new ListResponse<>(
                    found.versions().stream().map(VersionView.Row::of).toList(),
                    new ListResponse.PageInfo(null, false))))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("template")));
  }

  @PostMapping
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "startTemplateVersion",
      summary = "Start the next version",
      description = "It begins as a draft. A template has one draft at a time.")
  Mono<ResponseEntity<VersionView>> start(
      Caller caller,
      @PathVariable UUID id,
      @Valid @RequestBody(required = false) @Nullable VersionInput input) {
    var basis = (input == null ? NOTHING : input).basis();
    return startDraft
        .handle(caller, new StartDraft.Command(new TemplateId(id), basis))
        .map(outcome ->
            switch (outcome) {
              case StartDraft.Outcome.Started(var draft) -> created(draft);
              case StartDraft.Outcome.DraftExists(int number) ->
                  throw Problems.wrongState(
                      "Version " + number + " is a draft: publish or delete it first.");
              case StartDraft.Outcome.Refused(var violations) ->
                  throw TemplateProblems.refused(violations);
              case StartDraft.Outcome.NoSuchVersion(int number) ->
                  throw Problems.invalid("/basedOn", "unknown", "there is no version " + number);
              case StartDraft.Outcome.NotFound() -> throw Problems.notFound("template");
            });
  }

  @GetMapping("/{number}")
  @Requires(Permission.TEMPLATES_READ)
  @Operation(operationId = "getTemplateVersion", summary = "Read a version with its questions")
  Mono<ResponseEntity<VersionView>> get(
      Caller caller, @PathVariable UUID id, @PathVariable int number) {
    return templates
        .version(caller, new TemplateId(id), number)
        .map(TemplateVersionController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("version")));
  }

  @DeleteMapping("/{number}")
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteTemplateDraft", summary = "Throw a draft away")
  Mono<ResponseEntity<Void>> delete(
      Caller caller, @PathVariable UUID id, @PathVariable int number, IfMatch seen) {
    return deleteDraft
        .handle(caller, new DeleteDraft.Command(address(id, number, seen)))
        .map(outcome ->
            switch (outcome) {
              case DeleteDraft.Outcome.Deleted() -> ResponseEntity.noContent().build();
              case DeleteDraft.Outcome.NotADraft(var _) -> throw TemplateProblems.notADraft();
              case DeleteDraft.Outcome.Stale(var current) -> throw TemplateProblems.stale(current);
              case DeleteDraft.Outcome.NotFound() -> throw Problems.notFound("version");
            });
  }

  @PostMapping("/{number}/publish")
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(
      operationId = "publishTemplateVersion",
      summary = "Publish a draft",
      description =
          "From then on it can be sent and never changes. Where questions would be in no score, it"
              + " asks first: the problem questions-not-scored lists them.")
  Mono<ResponseEntity<VersionView>> publish(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody(required = false) @Nullable PublishInput input) {
    boolean acknowledged = input != null && input.acknowledged();
    return publishVersion
        .handle(caller, new PublishVersion.Command(address(id, number, seen), acknowledged))
        .map(outcome ->
            switch (outcome) {
              case PublishVersion.Outcome.Published(var version) -> ok(version);
              case PublishVersion.Outcome.NotScored(var questions) ->
                  throw TemplateProblems.notScored(questions);
              case PublishVersion.Outcome.Refused(var violations) ->
                  throw TemplateProblems.refused(violations);
              case PublishVersion.Outcome.NotADraft(var _) -> throw TemplateProblems.notADraft();
              case PublishVersion.Outcome.Stale(var current) ->
                  throw TemplateProblems.stale(current);
              case PublishVersion.Outcome.NotFound() -> throw Problems.notFound("version");
            });
  }

  @PostMapping("/{number}/retire")
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(
      operationId = "retireTemplateVersion",
      summary = "Retire a published version",
      description = "It is not offered for new assessments; those that use it go on.")
  Mono<ResponseEntity<VersionView>> retire(
      Caller caller, @PathVariable UUID id, @PathVariable int number, IfMatch seen) {
    return retireVersion
        .handle(caller, new RetireVersion.Command(address(id, number, seen)))
        .map(outcome ->
            switch (outcome) {
              case RetireVersion.Outcome.Retired(var version) -> ok(version);
              case RetireVersion.Outcome.NotPublished(var _) ->
                  throw Problems.wrongState("Only a published version can be retired.");
              case RetireVersion.Outcome.Stale(var current) ->
                  throw TemplateProblems.stale(current);
              case RetireVersion.Outcome.NotFound() -> throw Problems.notFound("version");
            });
  }

  private static VersionAddress address(UUID id, int number, IfMatch seen) {
    return new VersionAddress(new TemplateId(id), number, seen.version());
  }
}
