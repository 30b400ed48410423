package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.assessment.usecase.ChangeAssessment;
import io.vendorward.assessment.usecase.CreateAssessment;
import io.vendorward.assessment.usecase.ListAssessments;
import io.vendorward.assessment.usecase.PreviewAssessment;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
@RequestMapping("/api/v1/assessments")
@Tag(name = "Assessments", description = "Questionnaires sent to vendors, answers and review")
class AssessmentController {

  private final CreateAssessment createAssessment;
  private final ListAssessments listAssessments;
  private final ReadAssessment readAssessment;
  private final ChangeAssessment changeAssessment;
  private final PreviewAssessment previewAssessment;
  private final AssessmentResponses responses;
  private final MergePatches patches;
  private final Cursors cursors;

  AssessmentController(
      CreateAssessment createAssessment,
      ListAssessments listAssessments,
      ReadAssessment readAssessment,
      ChangeAssessment changeAssessment,
      PreviewAssessment previewAssessment,
      AssessmentResponses responses,
      MergePatches patches,
      Cursors cursors) {
    this.createAssessment = createAssessment;
    this.listAssessments = listAssessments;
    this.readAssessment = readAssessment;
    this.changeAssessment = changeAssessment;
    this.previewAssessment = previewAssessment;
    this.responses = responses;
    this.patches = patches;
    this.cursors = cursors;
  }

  @PostMapping
  @Requires(Permission.ASSESSMENTS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "createAssessment", summary = "Make a draft of an assessment")
  Mono<ResponseEntity<AssessmentBody>> create(
      Caller caller, @Valid @RequestBody AssessmentInput input) {
    return createAssessment
        .handle(caller, input.command())
        .flatMap(outcome ->
            switch (outcome) {
              case CreateAssessment.Outcome.Created(var draft) ->
                  responses.created(caller, draft.id());
              case CreateAssessment.Outcome.UnknownVendor() ->
                  throw Problems.invalid("/vendorId", "unknown-vendor", "is no vendor of yours");
              case CreateAssessment.Outcome.VendorArchived() ->
                  throw Problems.wrongState("The vendor is archived and cannot be assessed.");
              case CreateAssessment.Outcome.UnknownEngagement() ->
                  throw Problems.invalid(
                      "/engagementId", "unknown-engagement", "is no engagement of the vendor");
              case CreateAssessment.Outcome.TemplateNotOffered() ->
                  throw AssessmentProblems.templateNotOffered();
              case CreateAssessment.Outcome.Faulty(var fault) ->
                  throw AssessmentProblems.faulty(fault);
            });
  }

  @GetMapping
  @Requires(Permission.ASSESSMENTS_READ)
  @Operation(
      operationId = "listAssessments",
      summary = "List assessments",
      description = "Sorts by updatedAt (standard: newest first), due or number.")
  Mono<ResponseEntity<ListResponse<AssessmentItem>>> list(
      Caller caller,
      @RequestParam Optional<UUID> vendorId,
      @RequestParam(defaultValue = "") @Size(max = 8) List<Stage> state,
      @RequestParam Optional<Boolean> overdue,
      @RequestParam Optional<UUID> templateId,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ListAssessments.SORTABLE, ListAssessments.STANDARD);
    var filter =
        new AssessmentFilter(
            vendorId.map(VendorId::new),
            Set.copyOf(state),
            overdue,
            templateId.map(TemplateId::new),
            false,
            false);
    return listAssessments
        .handle(caller, filter, request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, AssessmentItem::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.ASSESSMENTS_READ)
  @Operation(operationId = "getAssessment", summary = "Read an assessment")
  Mono<ResponseEntity<AssessmentBody>> find(Caller caller, @PathVariable UUID id) {
    return responses.ok(caller, new AssessmentId(id));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.ASSESSMENTS_WRITE)
  @Operation(
      operationId = "changeAssessment",
      summary = "Change due date, contacts or external ids of an open assessment")
  Mono<ResponseEntity<AssessmentBody>> change(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(AssessmentChangeInput.class) JsonNode patch) {
    var assessment = new AssessmentId(id);
    return readAssessment
        .handle(caller, assessment)
        .map(view ->
            patches.apply(
                patch, AssessmentChangeInput.of(view.assessment()), AssessmentChangeInput.class))
        .flatMap(
            input -> changeAssessment.handle(caller, input.command(assessment, seen.version())))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("assessment")))
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeAssessment.Outcome.Changed _ -> responses.ok(caller, assessment);
              case ChangeAssessment.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case ChangeAssessment.Outcome.Stale(var current) ->
                  throw AssessmentProblems.stale(current);
              case ChangeAssessment.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("changed", stage);
              case ChangeAssessment.Outcome.Faulty(var fault) ->
                  throw AssessmentProblems.faulty(fault);
            });
  }

  @GetMapping("/{id}/preview")
  @Requires(Permission.ASSESSMENTS_READ)
  @Operation(
      operationId = "previewAssessment",
      summary = "Read the questions as the vendor will see them")
  Mono<ResponseEntity<PreviewBody>> preview(Caller caller, @PathVariable UUID id) {
    return previewAssessment
        .handle(caller, new AssessmentId(id))
        .map(preview -> ResponseEntity.ok(PreviewBody.of(preview)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("assessment")));
  }
}
