package io.vendorward.finding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.usecase.ChangeFinding;
import io.vendorward.finding.usecase.DismissFinding;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.finding.usecase.ReopenFinding;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.Severity;
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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/findings")
@Tag(name = "Findings", description = "What is not as it should be")
class FindingController {

  private final ReadFindings findings;
  private final ChangeFinding changeFinding;
  private final DismissFinding dismissFinding;
  private final ReopenFinding reopenFinding;
  private final MergePatches patches;
  private final Cursors cursors;

  FindingController(
      ReadFindings findings,
      ChangeFinding changeFinding,
      DismissFinding dismissFinding,
      ReopenFinding reopenFinding,
      MergePatches patches,
      Cursors cursors) {
    this.findings = findings;
    this.changeFinding = changeFinding;
    this.dismissFinding = dismissFinding;
    this.reopenFinding = reopenFinding;
    this.patches = patches;
    this.cursors = cursors;
  }

  @GetMapping
  @Requires(Permission.FINDINGS_READ)
  @Operation(
      operationId = "listFindings",
      summary = "List findings",
      description =
          "Sorts by updatedAt (standard, newest first), number or severity, a minus in front for"
              + " the other way round.")
  Mono<ResponseEntity<ListResponse<FindingView>>> list(
      Caller caller,
      @RequestParam Optional<UUID> vendor,
      @RequestParam Optional<UUID> assessment,
      @RequestParam(defaultValue = "") @Size(max = 3) List<FindingStatus> status,
      @RequestParam(defaultValue = "") @Size(max = 4) List<Severity> severity,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadFindings.SORTS, Sort.descending("updatedAt"));
    var query =
        new FindingQuery(
            vendor.map(VendorId::new),
            assessment.map(AssessmentId::new),
            Set.copyOf(status),
            Set.copyOf(severity));
    return findings
        .page(caller, query, request)
        .map(page ->
            ListResponse.of(
                page.map(NamedFinding::finding), request, cursors, exchange, FindingView::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.FINDINGS_READ)
  @Operation(operationId = "getFinding", summary = "Read a finding")
  Mono<ResponseEntity<FindingView>> find(Caller caller, @PathVariable UUID id) {
    return findings
        .one(caller, new FindingId(id))
        .map(found -> ok(found.finding()))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("finding")));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.FINDINGS_WRITE)
  @Operation(operationId = "changeFinding", summary = "Change a finding's external ids")
  Mono<ResponseEntity<FindingView>> change(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(FindingPatch.class) JsonNode patch) {
    var finding = new FindingId(id);
    return findings
        .one(caller, finding)
        .map(
            current -> patches.apply(patch, FindingPatch.of(current.finding()), FindingPatch.class))
        .flatMap(wish ->
            changeFinding.handle(
                caller, new ChangeFinding.Command(finding, wish.wanted(), seen.version())))
        .map(outcome ->
            switch (outcome) {
              case ChangeFinding.Outcome.Changed(Finding changed) -> ok(changed);
              case ChangeFinding.Outcome.Stale(Finding current) -> throw stale(current);
              case ChangeFinding.Outcome.NotFound() -> throw Problems.notFound("finding");
            })
        .switchIfEmpty(Mono.error(() -> Problems.notFound("finding")));
  }

  @PostMapping("/{id}/dismiss")
  @Requires(Permission.FINDINGS_WRITE)
  @Operation(
      operationId = "dismissFinding",
      summary = "Dismiss a finding, with a reason",
      description = "The score stays what it is.")
  Mono<ResponseEntity<FindingView>> dismiss(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody DismissalInput dismissal) {
    var command = new DismissFinding.Command(new FindingId(id), dismissal.reason(), seen.version());
    return dismissFinding
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case DismissFinding.Outcome.Dismissed(Finding finding) -> ok(finding);
              case DismissFinding.Outcome.NotOpen(Finding current) ->
                  throw Problems.wrongState(
                      "Only an open finding can be dismissed; this one is "
                          + current.status()
                          + ".");
              case DismissFinding.Outcome.Stale(Finding current) -> throw stale(current);
              case DismissFinding.Outcome.NotFound() -> throw Problems.notFound("finding");
            });
  }

  @PostMapping("/{id}/reopen")
  @Requires(Permission.FINDINGS_WRITE)
  @Operation(operationId = "reopenFinding", summary = "Open a closed or dismissed finding again")
  Mono<ResponseEntity<FindingView>> reopen(Caller caller, @PathVariable UUID id, IfMatch seen) {
    return reopenFinding
        .handle(caller, new ReopenFinding.Command(new FindingId(id), seen.version()))
        .map(outcome ->
            switch (outcome) {
              case ReopenFinding.Outcome.Reopened(Finding finding) -> ok(finding);
              case ReopenFinding.Outcome.AlreadyOpen(Finding _) ->
                  throw Problems.wrongState("The finding is open already.");
              case ReopenFinding.Outcome.Stale(Finding current) -> throw stale(current);
              case ReopenFinding.Outcome.NotFound() -> throw Problems.notFound("finding");
            });
  }

  private static RuntimeException stale(Finding current) {
    return Problems.stale(FindingView.of(current), current.version());
  }

  private static ResponseEntity<FindingView> ok(Finding finding) {
    return ResponseEntity.ok().eTag(Etags.of(finding.version())).body(FindingView.of(finding));
  }
}
