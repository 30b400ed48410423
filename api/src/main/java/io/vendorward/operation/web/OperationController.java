package io.vendorward.operation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Callers;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.operation.usecase.CancelOperation;
import io.vendorward.operation.usecase.ListOperations;
import io.vendorward.operation.usecase.ReadOperation;
import io.vendorward.operation.usecase.Watch;
import io.vendorward.web.Cursors;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.Problems;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/operations")
@Tag(name = "Operations", description = "Long work, and how far it is")
class OperationController {

  private static final Sort NEWEST_FIRST = Sort.descending("startedAt");

  private final ReadOperation read;
  private final ListOperations list;
  private final CancelOperation cancel;
  private final Cursors cursors;

  OperationController(
      ReadOperation read, ListOperations list, CancelOperation cancel, Cursors cursors) {
    this.read = read;
    this.list = list;
    this.cancel = cancel;
    this.cursors = cursors;
  }

  @GetMapping
  @Requires(Permission.SELF)
  @Operation(
      operationId = "listOperations",
      summary = "List the operations you started; administrators see all of them")
  Mono<ResponseEntity<ListResponse<OperationResponse>>> list(
      Caller caller, ListParameters parameters, ServerWebExchange exchange) {
    var page = parameters.pageRequest(Set.of(NEWEST_FIRST.field()), NEWEST_FIRST);
    return list.handle(caller, watch(exchange), page)
        .map(found -> ListResponse.of(found, page, cursors, exchange, OperationResponse::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.SELF)
  @Operation(operationId = "readOperation", summary = "How far an operation is")
  Mono<ResponseEntity<OperationResponse>> read(
      Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return read.handle(caller, new ReadOperation.Command(id, watch(exchange)))
        .map(outcome ->
            switch (outcome) {
              case ReadOperation.Outcome.Found(var operation) ->
                  ResponseEntity.ok(OperationResponse.of(operation));
              case ReadOperation.Outcome.NotFound() -> throw Problems.notFound("operation");
            });
  }

  @PostMapping("/{id}/cancel")
  @Requires(Permission.SELF)
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      operationId = "cancelOperation",
      summary = "Ask an operation to stop; what it did completely stays done")
  Mono<ResponseEntity<OperationResponse>> cancel(
      Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return cancel
        .handle(caller, new CancelOperation.Command(id, watch(exchange)))
        .map(outcome ->
            switch (outcome) {
              case CancelOperation.Outcome.Requested(var operation) ->
                  ResponseEntity.accepted().body(OperationResponse.of(operation));
              case CancelOperation.Outcome.EndedBefore(var operation) ->
                  throw Problems.wrongState("The operation had ended before.");
              case CancelOperation.Outcome.NotFound() -> throw Problems.notFound("operation");
            });
  }

  private static Watch watch(ServerWebExchange exchange) {
    return Callers.may(exchange, Permission.SETTINGS_WRITE) ? Watch.ALL : Watch.OWN;
  }
}
