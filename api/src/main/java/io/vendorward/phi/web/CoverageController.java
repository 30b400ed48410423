package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ReadCoverage;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.Problems;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1")
@Tag(
    name = "PHI coverage",
    description = "Whether flows are or were under an agreement that met the law")
class CoverageController {

  private final ReadCoverage readCoverage;
  private final CoverageWords words;
  private final Cursors cursors;

  CoverageController(ReadCoverage readCoverage, CoverageWords words, Cursors cursors) {
    this.readCoverage = readCoverage;
    this.words = words;
    this.cursors = cursors;
  }

  @Schema(name = "PhiCoverageCounts", description = "How the portfolio stands today.")
  record CountsView(
      @Schema(example = "{\"COVERED\": 12, \"UNCOVERED\": 1}") Map<CoverageStatus, Long> flows,
      @Schema(description = "Services of which nobody said whether they have health information")
          long unknownEngagements) {}

  @GetMapping("/phi-flows/{id}/coverage")
  @Requires(Permission.PHI_FLOWS_READ)
  @Operation(
      operationId = "getPhiFlowCoverage",
      summary = "Ask whether a PHI flow was covered on a day",
      description =
          "asOf asks what was true on a day, by the law of that day; today unless said. knownAt"
              + " asks with what was recorded by that moment.")
  Mono<ResponseEntity<FlowCoverageView>> coverage(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam Optional<LocalDate> asOf,
      @RequestParam Optional<Instant> knownAt) {
    return readCoverage
        .on(caller, new PhiFlowId(id), asOf, knownAt)
        .map(answer -> ResponseEntity.ok(FlowCoverageView.of(id, answer, knownAt, words)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("flow")));
  }

  @GetMapping("/phi-flows/{id}/coverage-timeline")
  @Requires(Permission.PHI_FLOWS_READ)
  @Operation(
      operationId = "getPhiFlowCoverageTimeline",
      summary = "Read the coverage of a PHI flow over its life",
      description = "Gaps are shown to the day; days to come are told as far as dates tell them.")
  Mono<ResponseEntity<TimelineView>> timeline(Caller caller, @PathVariable UUID id) {
    return readCoverage
        .timeline(caller, new PhiFlowId(id))
        .map(intervals -> ResponseEntity.ok(TimelineView.of(id, intervals, words)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("flow")));
  }

  @GetMapping("/phi-coverage")
  @Requires(Permission.PHI_FLOWS_READ)
  @Operation(
      operationId = "listPhiCoverage",
      summary = "List the portfolio by coverage on a day",
      description =
          "Implied flows are in it: services with health information of which nobody has described"
              + " a flow. Sorts by -status, the worst first (standard), or status.")
  Mono<ResponseEntity<ListResponse<CoveredFlowView>>> portfolio(
      Caller caller,
      @Parameter(description = "Today unless said") @RequestParam Optional<LocalDate> asOf,
      @RequestParam(defaultValue = "") @Size(max = 7) List<CoverageStatus> status,
      @RequestParam Optional<UUID> vendor,
      @Parameter(description = "The agreement they rest on") @RequestParam Optional<UUID> baa,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadCoverage.SORTS, Sort.descending("status"));
    var filter =
        new CoverageFilter(
            Set.copyOf(status), vendor.map(VendorId::new), baa.map(AgreementId::new));
    return readCoverage
        .portfolio(caller, asOf, filter, request)
        .map(portfolio ->
            ListResponse.of(
                portfolio.flows(),
                request,
                cursors,
                exchange,
                flow -> CoveredFlowView.of(flow, words)));
  }

  @GetMapping("/phi-coverage/counts")
  @Requires(Permission.PHI_FLOWS_READ)
  @Operation(operationId = "countPhiCoverage", summary = "Count the portfolio by coverage")
  Mono<ResponseEntity<CountsView>> counts(Caller caller) {
    return readCoverage
        .counts(caller)
        .map(counts ->
            ResponseEntity.ok(
                new CountsView(new TreeMap<>(counts.flows()), counts.unknownServices())));
  }
}
