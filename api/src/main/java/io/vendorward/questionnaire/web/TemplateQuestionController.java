package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.EditDraft;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.VersionAddress;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(TemplateController.PATH + "/{id}/versions/{number}")
@Tag(name = "Questionnaire templates")
class TemplateQuestionController {

  private final ReadTemplates templates;
  private final EditDraft editDraft;
  private final MergePatches patches;

  TemplateQuestionController(ReadTemplates templates, EditDraft editDraft, MergePatches patches) {
    this.templates = templates;
    this.editDraft = editDraft;
    this.patches = patches;
  }

  @PatchMapping(consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(
      operationId = "changeTemplateDraft",
      summary = "Change title, introduction and sections of a draft")
  Mono<ResponseEntity<VersionView>> describe(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @RequestBody @MergePatchOf(HeadingInput.class) JsonNode patch) {
    return version(caller, id, number)
        .map(version ->
            patches.apply(
                patch, HeadingInput.of(version.content().questionnaire()), HeadingInput.class))
        .flatMap(input ->
            edit(
                caller,
                address(id, number, seen),
                input.edit(),
                edited -> TemplateVersionController.ok(edited.draft())));
  }

  @GetMapping("/questions")
  @Requires(Permission.TEMPLATES_READ)
  @Operation(operationId = "listTemplateQuestions", summary = "List the questions of a version")
  Mono<ResponseEntity<ListResponse<QuestionBody>>> list(
      Caller caller, @PathVariable UUID id, @PathVariable int number) {
    return version(caller, id, number)
        .map(version ->
            ResponseEntity.ok()
                .eTag(Etags.of(version.head().version()))
                .body(
                    new ListResponse<>(
                        VersionView.of(version).sections().stream()
                            .flatMap(section -> section.bodies().stream())
                            .toList(),
                        new ListResponse.PageInfo(null, false))));
  }

  @PostMapping("/questions")
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "addTemplateQuestion", summary = "Add a question to a draft")
  Mono<ResponseEntity<QuestionBody>> add(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody QuestionBody body) {
    return section(caller, id, number, body)
        .flatMap(section ->
            edit(
                caller,
                address(id, number, seen),
                new DraftEdit.Add(
                    section, Optional.ofNullable(body.position()), body.question(), body.rule()),
                edited -> answer(HttpStatus.CREATED, edited.draft(), body.key())));
  }

  @PatchMapping(
      path = "/questions",
      consumes = {MediaType.APPLICATION_JSON_VALUE, MergePatches.MEDIA_TYPE})
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(
      operationId = "changeTemplateQuestions",
      summary = "Change many questions of a draft at once",
      description = "All of them or, when one cannot be changed, none.")
  Mono<ResponseEntity<QuestionsChanged>> changeMany(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody QuestionsChange change) {
    return edit(
        caller,
        address(id, number, seen),
        change.edit(),
        edited -> {
          long version = edited.draft().head().version();
          return ResponseEntity.ok()
              .eTag(Etags.of(version))
              .body(QuestionsChanged.of(edited.touched(), version));
        });
  }

  @GetMapping("/questions/{key}")
  @Requires(Permission.TEMPLATES_READ)
  @Operation(operationId = "getTemplateQuestion", summary = "Read a question of a version")
  Mono<ResponseEntity<QuestionBody>> get(
      Caller caller, @PathVariable UUID id, @PathVariable int number, @PathVariable String key) {
    return version(caller, id, number).map(version -> answer(HttpStatus.OK, version, key));
  }

  @PutMapping("/questions/{key}")
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(
      operationId = "replaceTemplateQuestion",
      summary = "Replace a question of a draft",
      description = "The body may give it another key.")
  Mono<ResponseEntity<QuestionBody>> replace(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @PathVariable String key,
      IfMatch seen,
      @Valid @RequestBody QuestionBody body) {
    var edit =
        new DraftEdit.Replace(
            Keys.inPath(key),
            body.sectionKey(),
            Optional.ofNullable(body.position()),
            body.question(),
            body.rule());
    return edit(
        caller,
        address(id, number, seen),
        edit,
        edited -> answer(HttpStatus.OK, edited.draft(), body.key()));
  }

  @DeleteMapping("/questions/{key}")
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteTemplateQuestion", summary = "Remove a question from a draft")
  Mono<ResponseEntity<Void>> delete(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @PathVariable String key,
      IfMatch seen) {
    return edit(
        caller,
        address(id, number, seen),
        new DraftEdit.Remove(Keys.inPath(key)),
        edited ->
            ResponseEntity.noContent().eTag(Etags.of(edited.draft().head().version())).build());
  }

  private <T> Mono<ResponseEntity<T>> edit(
      Caller caller,
      VersionAddress address,
      DraftEdit edit,
      Function<EditDraft.Outcome.Edited, ResponseEntity<T>> done) {
    return editDraft
        .handle(caller, new EditDraft.Command(address, edit))
        .map(outcome -> DraftAnswers.of(outcome, edit, done));
  }

  private Mono<QuestionKey> section(Caller caller, UUID id, int number, QuestionBody body) {
    return body.sectionKey()
        .map(Mono::just)
        .orElseGet(() ->
            version(caller, id, number)
                .map(version ->
                    version.content().questionnaire().sections().stream()
                        .findFirst()
                        .orElseThrow(() ->
                            Problems.invalid("/section", "required", "there is no section yet"))
                        .key()));
  }

  private Mono<TemplateVersion> version(Caller caller, UUID id, int number) {
    return templates
        .version(caller, new TemplateId(id), number)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("version")));
  }

  static ResponseEntity<QuestionBody> answer(
      HttpStatus status, TemplateVersion version, String key) {
    var body =
        VersionView.of(version).sections().stream()
            .flatMap(section -> section.bodies().stream())
            .filter(question -> question.key().equals(key))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("question"));
    return ResponseEntity.status(status).eTag(Etags.of(version.head().version())).body(body);
  }

  private static VersionAddress address(UUID id, int number, IfMatch seen) {
    return new VersionAddress(new TemplateId(id), number, seen.version());
  }
}
