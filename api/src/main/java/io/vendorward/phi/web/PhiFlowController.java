package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.phi.FlowEdit;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowQuery;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ChangeFlow;
import io.vendorward.phi.usecase.DescribeFlow;
import io.vendorward.phi.usecase.ReadFlows;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
@RequestMapping("/api/v1/phi-flows")
@Tag(name = "PHI flows", description = "Health information that flows to and from vendors")
class PhiFlowController {

  private final ReadFlows readFlows;
  private final DescribeFlow describeFlow;
  private final ChangeFlow changeFlow;
  private final MergePatches patches;
  private final Cursors cursors;

  PhiFlowController(
      ReadFlows readFlows,
      DescribeFlow describeFlow,
      ChangeFlow changeFlow,
      MergePatches patches,
      Cursors cursors) {
    this.readFlows = readFlows;
    this.describeFlow = describeFlow;
    this.changeFlow = changeFlow;
    this.patches = patches;
    this.cursors = cursors;
  }

  @Schema(name = "PhiFlowChapterInput", description = "What is true of a flow from a day on.")
  record ChapterInput(
      @Schema(description = "The first day", example = "2026-07-01") @NotNull LocalDate from,
      @NotNull @Valid FlowFactsBody facts) {}

  @Schema(name = "PhiFlowEnd", description = "When the vendor holds nothing of it any more.")
  record EndInput(
      @Schema(description = "The last day on which it holds anything", example = "2026-12-31")
          @NotNull
          LocalDate lastDay) {}

  @GetMapping
  @Requires(Permission.PHI_FLOWS_READ)
  @Operation(
      operationId = "listPhiFlows",
      summary = "List PHI flows",
      description = "Sorts by number (standard) or -number.")
  Mono<ResponseEntity<ListResponse<PhiFlowView>>> list(
      Caller caller,
      @RequestParam Optional<UUID> vendor,
      @RequestParam Optional<UUID> engagement,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadFlows.SORTS, Sort.ascending("number"));
    var query = new FlowQuery(vendor.map(VendorId::new), engagement.map(EngagementId::new));
    return readFlows
        .page(caller, query, request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, PhiFlowView::of));
  }

  @PostMapping
  @Requires(Permission.PHI_FLOWS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "describePhiFlow",
      summary = "Describe a PHI flow",
      description =
          "What is left out is not known. It flows between the engagement's legal entities unless"
              + " others are named.")
  Mono<ResponseEntity<PhiFlowView>> describe(
      Caller caller, @Valid @RequestBody PhiFlowInput input) {
    return describeFlow
        .handle(caller, input.command())
        .map(outcome ->
            switch (outcome) {
              case DescribeFlow.Outcome.Described(PhiFlow flow) -> created(flow);
              case DescribeFlow.Outcome.Invalid(var faults) -> throw PhiFaults.problem(faults);
              case DescribeFlow.Outcome.UnknownEngagement() ->
                  throw Problems.invalid(
                      "/engagementId", "unknown-engagement", "names no engagement of that vendor");
            });
  }

  @GetMapping("/{id}")
  @Requires(Permission.PHI_FLOWS_READ)
  @Operation(operationId = "getPhiFlow", summary = "Read a PHI flow")
  Mono<ResponseEntity<PhiFlowView>> find(Caller caller, @PathVariable UUID id) {
    return readFlows
        .one(caller, new PhiFlowId(id))
        .map(PhiFlowController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("flow")));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.PHI_FLOWS_WRITE)
  @Operation(
      operationId = "relabelPhiFlow",
      summary = "Change what a PHI flow is called",
      description = "What is true of it is amended or corrected, so that the past stays.")
  Mono<ResponseEntity<PhiFlowView>> relabel(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(PhiFlowPatch.class) JsonNode patch) {
    return edit(
        caller,
        id,
        seen,
        flow -> patches.apply(patch, PhiFlowPatch.of(flow), PhiFlowPatch.class).edit());
  }

  @PostMapping("/{id}/amend")
  @Requires(Permission.PHI_FLOWS_WRITE)
  @Operation(
      operationId = "amendPhiFlow",
      summary = "Say that something else is true from a day on",
      description = "What was true before stays.")
  Mono<ResponseEntity<PhiFlowView>> amend(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody ChapterInput chapter) {
    return edit(caller, id, seen, flow -> new FlowEdit.Amend(chapter.from(), facts(chapter, flow)));
  }

  @PostMapping("/{id}/correct")
  @Requires(Permission.PHI_FLOWS_WRITE)
  @Operation(
      operationId = "correctPhiFlow",
      summary = "Say what was true from a day on all along",
      description = "The past is restated; what was known before can still be asked about.")
  Mono<ResponseEntity<PhiFlowView>> correct(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody ChapterInput chapter) {
    return edit(
        caller, id, seen, flow -> new FlowEdit.Correct(chapter.from(), facts(chapter, flow)));
  }

  @PostMapping("/{id}/end")
  @Requires(Permission.PHI_FLOWS_WRITE)
  @Operation(
      operationId = "endPhiFlow",
      summary = "End a PHI flow",
      description = "It ends when the vendor holds nothing any more, not when the service stops.")
  Mono<ResponseEntity<PhiFlowView>> end(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody EndInput input) {
    return edit(caller, id, seen, _ -> new FlowEdit.End(input.lastDay()));
  }

  @PostMapping("/{id}/resume")
  @Requires(Permission.PHI_FLOWS_WRITE)
  @Operation(operationId = "resumePhiFlow", summary = "Say that a PHI flow had not ended")
  Mono<ResponseEntity<PhiFlowView>> resume(Caller caller, @PathVariable UUID id, IfMatch seen) {
    return edit(caller, id, seen, _ -> new FlowEdit.Resume());
  }

  /** Who is not named is whoever it was. */
  private static FlowFacts facts(ChapterInput chapter, PhiFlow flow) {
    var between = flow.history().chapters().getLast().facts().between();
    return chapter
        .facts()
        .facts(flow.engagement(), new Parties(between.served(), between.performing()));
  }

  private Mono<ResponseEntity<PhiFlowView>> edit(
      Caller caller, UUID id, IfMatch seen, Function<PhiFlow, FlowEdit> edit) {
    var flow = new PhiFlowId(id);
    return readFlows
        .one(caller, flow)
        .map(found -> new ChangeFlow.Command(flow, seen.version(), edit.apply(found)))
        .flatMap(command -> changeFlow.handle(caller, command))
        .map(PhiFlowController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("flow")));
  }

  private static ResponseEntity<PhiFlowView> answer(ChangeFlow.Outcome outcome) {
    return switch (outcome) {
      case ChangeFlow.Outcome.Changed(PhiFlow flow) -> ok(flow);
      case ChangeFlow.Outcome.Invalid(var faults) -> throw PhiFaults.problem(faults);
      case ChangeFlow.Outcome.Stale(PhiFlow current) ->
          throw Problems.stale(PhiFlowView.of(current), current.version());
      case ChangeFlow.Outcome.NotFound() -> throw Problems.notFound("flow");
    };
  }

  static ResponseEntity<PhiFlowView> ok(PhiFlow flow) {
    return ResponseEntity.ok().eTag(Etags.of(flow.version())).body(PhiFlowView.of(flow));
  }

  static ResponseEntity<PhiFlowView> created(PhiFlow flow) {
    return ResponseEntity.created(URI.create("/api/v1/phi-flows/" + flow.id()))
        .eTag(Etags.of(flow.version()))
        .body(PhiFlowView.of(flow));
  }
}
