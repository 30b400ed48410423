package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.usecase.CreateTemplate;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.RenameTemplate;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.web.Cursors;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(TemplateController.PATH)
@Tag(name = "Questionnaire templates", description = "What vendors are asked, in versions")
class TemplateController {

  static final String PATH = "/api/v1/questionnaire-templates";

  private final CreateTemplate createTemplate;
  private final RenameTemplate renameTemplate;
  private final ReadTemplates templates;
  private final MergePatches patches;
  private final Cursors cursors;

  TemplateController(
      CreateTemplate createTemplate,
      RenameTemplate renameTemplate,
      ReadTemplates templates,
      MergePatches patches,
      Cursors cursors) {
    this.createTemplate = createTemplate;
    this.renameTemplate = renameTemplate;
    this.templates = templates;
    this.patches = patches;
    this.cursors = cursors;
  }

  static ResponseEntity<TemplateView> created(Template template) {
    return ResponseEntity.created(URI.create(PATH + "/" + template.id()))
        .eTag(Etags.of(template.version()))
        .body(TemplateView.of(template));
  }

  @PostMapping
  @Requires(Permission.TEMPLATES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "createTemplate",
      summary = "Open a template",
      description = "It has no version yet: start a draft, or import a workbook instead.")
  Mono<ResponseEntity<TemplateView>> create(
      Caller caller, @Valid @RequestBody TemplateInput input) {
    return createTemplate
        .handle(caller, new CreateTemplate.Command(input.name()))
        .map(TemplateController::created);
  }

  @GetMapping
  @Requires(Permission.TEMPLATES_READ)
  @Operation(
      operationId = "listTemplates",
      summary = "List templates",
      description = "Sorts by name (standard), number and updatedAt.")
  Mono<ResponseEntity<ListResponse<TemplateView>>> list(
      Caller caller,
      @Parameter(schema = @Schema(maxLength = 200)) @RequestParam
          Optional<@Size(max = 200) String> q,
      @RequestParam Optional<Boolean> published,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadTemplates.SORTS, Sort.ascending("name"));
    return templates
        .list(caller, new TemplateFilter(q, published), request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, TemplateView::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.TEMPLATES_READ)
  @Operation(operationId = "getTemplate", summary = "Read a template")
  Mono<ResponseEntity<TemplateView>> get(Caller caller, @PathVariable UUID id) {
    return templates
        .get(caller, new TemplateId(id))
        .map(found ->
            ResponseEntity.ok()
                .eTag(Etags.of(found.template().version()))
                .body(TemplateView.of(found)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("template")));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.TEMPLATES_WRITE)
  @Operation(operationId = "changeTemplate", summary = "Rename a template")
  Mono<ResponseEntity<TemplateView>> change(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(TemplateInput.class) JsonNode patch) {
    var template = new TemplateId(id);
    return templates
        .get(caller, template)
        .map(found ->
            patches.apply(patch, new TemplateInput(found.template().name()), TemplateInput.class))
        .flatMap(input ->
            renameTemplate.handle(
                caller, new RenameTemplate.Command(template, seen.version(), input.name())))
        .flatMap(outcome -> answer(caller, template, outcome))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("template")));
  }

  private Mono<ResponseEntity<TemplateView>> answer(
      Caller caller, TemplateId id, RenameTemplate.Outcome outcome) {
    return switch (outcome) {
      case RenameTemplate.Outcome.Renamed(var _) -> get(caller, id.value());
      case RenameTemplate.Outcome.Stale(var current) ->
          Mono.error(Problems.stale(TemplateView.of(current), current.version()));
      case RenameTemplate.Outcome.NotFound() -> Mono.error(Problems.notFound("template"));
    };
  }
}
