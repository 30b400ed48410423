package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.ApplyTemplateImport;
import io.vendorward.questionnaire.usecase.CorrectMapping;
import io.vendorward.questionnaire.usecase.ReadTemplateImport;
import io.vendorward.questionnaire.usecase.StartTemplateImport;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import io.vendorward.web.UploadedFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(TemplateImportController.PATH)
@Tag(name = "Template imports", description = "Workbooks that become templates")
class TemplateImportController {

  static final String PATH = "/api/v1/template-imports";

  private final StartTemplateImport start;
  private final ReadTemplateImport read;
  private final CorrectMapping correct;
  private final ApplyTemplateImport apply;

  TemplateImportController(
      StartTemplateImport start,
      ReadTemplateImport read,
      CorrectMapping correct,
      ApplyTemplateImport apply) {
    this.start = start;
    this.read = read;
    this.correct = correct;
    this.apply = apply;
  }

  @PostMapping(consumes = {UploadedFile.XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      operationId = "startTemplateImport",
      summary = "Import a workbook as a template",
      description =
          "The body is the file itself, up to 10 MB. The operation's resource is the import: look at"
              + " its mapping, correct it, and apply it.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = UploadedFile.XLSX,
                      schema = @Schema(type = "string", format = "binary"))))
  Mono<ResponseEntity<ImportStarted>> start(
      Caller caller,
      @RequestParam @NotBlank @Size(max = 255) String fileName,
      ServerHttpRequest request) {
    return UploadedFile.bytes(request)
        .flatMap(file ->
            start.handle(
                caller,
                new StartTemplateImport.Command(
                    fileName, UploadedFile.mediaType(request.getHeaders()), file)))
        .map(TemplateImportController::accepted);
  }

  @GetMapping("/{id}")
  @Requires(Permission.TEMPLATES_READ)
  @Operation(operationId = "getTemplateImport", summary = "Read an import with its mapping")
  Mono<ResponseEntity<ImportView>> get(Caller caller, @PathVariable UUID id) {
    return read.handle(caller, new TemplateImportId(id))
        .map(TemplateImportController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("import")));
  }

  @PutMapping("/{id}/mapping")
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(
      operationId = "correctImportMapping",
      summary = "Correct how a workbook is read",
      description = "The workbook is read again; the answer has the new counts and preview.")
  Mono<ResponseEntity<ImportView>> correct(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody MappingBody mapping) {
    var command =
        new CorrectMapping.Command(new TemplateImportId(id), seen.version(), mapping.mapping());
    return correct
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case CorrectMapping.Outcome.Corrected(var corrected) -> ok(corrected);
              case CorrectMapping.Outcome.Refused(var violations) ->
                  throw TemplateProblems.refused(violations);
              case CorrectMapping.Outcome.WrongState(var current) -> throw wrongState(current);
              case CorrectMapping.Outcome.Stale(var current) -> throw stale(current);
              case CorrectMapping.Outcome.NotFound() -> throw Problems.notFound("import");
            });
  }

  @PostMapping("/{id}/apply")
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "applyTemplateImport",
      summary = "Make a draft of an import",
      description = "Of a new template, or the next version of an existing one.")
  Mono<ResponseEntity<VersionView>> apply(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody(required = false) @Nullable ApplyInput input) {
    var command =
        new ApplyTemplateImport.Command(
            new TemplateImportId(id),
            seen.version(),
            Optional.ofNullable(input).map(ApplyInput::templateId).map(TemplateId::new),
            Optional.ofNullable(input).map(ApplyInput::name));
    return apply
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case ApplyTemplateImport.Outcome.Applied(var _, var draft) ->
                  TemplateVersionController.created(draft);
              case ApplyTemplateImport.Outcome.NoQuestions() ->
                  throw Problems.of(
                      ProblemType.NOT_POSSIBLE,
                      "By this mapping the workbook has no questions; nothing was changed.");
              case ApplyTemplateImport.Outcome.Refused(var violations) ->
                  throw TemplateProblems.refused(violations);
              case ApplyTemplateImport.Outcome.DraftExists(var _, int number) ->
                  throw Problems.wrongState(
                      "Version " + number + " is a draft: publish or delete it first.");
              case ApplyTemplateImport.Outcome.NoSuchTemplate() ->
                  throw Problems.invalid("/templateId", "unknown", "is no template of yours");
              case ApplyTemplateImport.Outcome.WrongState(var current) -> throw wrongState(current);
              case ApplyTemplateImport.Outcome.Stale(var current) -> throw stale(current);
              case ApplyTemplateImport.Outcome.NotFound() -> throw Problems.notFound("import");
            });
  }

  static ResponseEntity<ImportStarted> accepted(TemplateImport.Received received) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/operations/" + received.head().operation()))
        .body(ImportStarted.of(received));
  }

  static ResponseEntity<ImportView> ok(TemplateImport value) {
    return ResponseEntity.ok().eTag(Etags.of(value.head().version())).body(ImportView.of(value));
  }

  private static RuntimeException stale(TemplateImport current) {
    return Problems.stale(ImportView.of(current), current.head().version());
  }

  private static RuntimeException wrongState(TemplateImport current) {
    return Problems.wrongState(
        switch (current) {
          case TemplateImport.Received _ -> "The file is not analysed yet.";
          case TemplateImport.Analysed _ -> "The import is analysed.";
          case TemplateImport.Refused(_, _, var detail) -> "The file was refused: " + detail;
          case TemplateImport.Applied _ -> "The import was applied already.";
        });
  }
}
