package io.vendorward.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.audit.AuditQuery;
import io.vendorward.audit.usecase.ReadAuditTrail;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.web.Cursors;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/audit-events")
@Tag(name = "Audit", description = "Who did what, when and from where")
class AuditEventController {

  private final ReadAuditTrail readAuditTrail;
  private final Cursors cursors;

  AuditEventController(ReadAuditTrail readAuditTrail, Cursors cursors) {
    this.readAuditTrail = readAuditTrail;
    this.cursors = cursors;
  }

  @GetMapping
  @Requires(Permission.AUDIT_READ)
  @Operation(
      operationId = "listAuditEvents",
      summary = "List audit records",
      description =
          "Every change of the organization's data, newest first; sort=at for the other way"
              + " round.")
  Mono<ResponseEntity<ListResponse<AuditEventView>>> list(
      Caller caller,
      @RequestParam Optional<UUID> resource,
      @Parameter(description = "As actor.reference has it")
          @RequestParam(defaultValue = "")
          @Size(max = 200)
          String actor,
      @Parameter(description = "From this moment on") @RequestParam Optional<Instant> from,
      @Parameter(description = "Before this moment") @RequestParam Optional<Instant> until,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadAuditTrail.SORTS, Sort.descending("at"));
    var query =
        new AuditQuery(resource, Optional.of(actor).filter(text -> !text.isBlank()), from, until);
    return readAuditTrail
        .page(caller, query, request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, AuditEventView::of));
  }
}
