package io.vendorward.operation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.operation.usecase.ListParkedJobs;
import io.vendorward.operation.usecase.RetryParkedJob;
import io.vendorward.web.Cursors;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.Problems;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/parked-jobs")
@Tag(name = "Operations")
class ParkedJobController {

  private static final Sort NEWEST_FIRST = Sort.descending("parkedAt");

  private final ListParkedJobs list;
  private final RetryParkedJob retry;
  private final Cursors cursors;

  ParkedJobController(ListParkedJobs list, RetryParkedJob retry, Cursors cursors) {
    this.list = list;
    this.retry = retry;
    this.cursors = cursors;
  }

  @GetMapping
  @Requires(Permission.SETTINGS_READ)
  @Operation(
      operationId = "listParkedJobs",
      summary = "List work in the background that failed too often",
      description =
          "A mail or a score that could not be done in sixteen tries waits here until somebody"
              + " retries it. Sorts by parkedAt; the newest come first unless said otherwise.")
  Mono<ResponseEntity<ListResponse<ParkedJobResponse>>> list(
      Caller caller, ListParameters parameters, ServerWebExchange exchange) {
    var page = parameters.pageRequest(ListParkedJobs.SORTS, NEWEST_FIRST);
    return list.handle(caller, page)
        .map(found -> ListResponse.of(found, page, cursors, exchange, ParkedJobResponse::of));
  }

  @PostMapping("/{id}/retry")
  @Requires(Permission.SETTINGS_WRITE)
  @Operation(
      operationId = "retryParkedJob",
      summary = "Retry work that failed too often",
      description = "It is done in the background, with as many tries as new work has.")
  Mono<ResponseEntity<Void>> retry(Caller caller, @PathVariable UUID id) {
    return retry
        .handle(caller, new RetryParkedJob.Command(id))
        .map(outcome ->
            switch (outcome) {
              case RetryParkedJob.Outcome.PutBack _ -> accepted();
              case RetryParkedJob.Outcome.NotFound() -> throw Problems.notFound("parked job");
            });
  }

  static ResponseEntity<Void> accepted() {
    return ResponseEntity.accepted().build();
  }
}
