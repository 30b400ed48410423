package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.DeterminationEdit;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.usecase.ChangeDetermination;
import io.vendorward.phi.usecase.MakeDetermination;
import io.vendorward.phi.usecase.ReadDeterminations;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.Etags;
import io.vendorward.web.FieldError;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.ProblemException;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/ba-determinations")
@Tag(name = "BA determinations", description = "Why a service makes no business associate")
class DeterminationController {

  private final ReadDeterminations readDeterminations;
  private final MakeDetermination makeDetermination;
  private final ChangeDetermination changeDetermination;
  private final Cursors cursors;

  DeterminationController(
      ReadDeterminations readDeterminations,
      MakeDetermination makeDetermination,
      ChangeDetermination changeDetermination,
      Cursors cursors) {
    this.readDeterminations = readDeterminations;
    this.makeDetermination = makeDetermination;
    this.changeDetermination = changeDetermination;
    this.cursors = cursors;
  }

  @Schema(name = "BaDeterminationRenewal", description = "That it still holds.")
  record RenewalInput(
      @NotBlank @Size(max = 200) String decidedBy,
      @Size(max = 500) @Nullable String document,
      @Size(max = 4000) @Nullable String note,
      @Schema(example = "2028-03-01") @NotNull LocalDate reviewOn) {

    DeterminationEdit edit() {
      return new DeterminationEdit.Renew(
          new BaDetermination.Rationale(
              decidedBy, PhiFlowInput.text(document), PhiFlowInput.text(note)),
          reviewOn);
    }
  }

  @Schema(name = "BaDeterminationEnd", description = "That it does not hold after a day.")
  record EndInput(@Schema(example = "2026-12-31") @NotNull LocalDate lastDay) {}

  @GetMapping
  @Requires(Permission.BAAS_READ)
  @Operation(
      operationId = "listBaDeterminations",
      summary = "List determinations",
      description = "Sorts by reviewOn (standard) or -reviewOn.")
  Mono<ResponseEntity<ListResponse<DeterminationView>>> list(
      Caller caller,
      @RequestParam Optional<UUID> vendor,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadDeterminations.SORTS, Sort.ascending("reviewOn"));
    return readDeterminations
        .page(caller, vendor.map(VendorId::new), request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, DeterminationView::of));
  }

  @PostMapping
  @Requires(Permission.BAAS_SIGN_OFF)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "makeBaDetermination",
      summary = "Determine that there is no business associate",
      description = "Some grounds hold only with a document: then it has to be named.")
  Mono<ResponseEntity<DeterminationView>> make(
      Caller caller, @Valid @RequestBody DeterminationInput input) {
    return makeDetermination
        .handle(caller, input.command())
        .map(outcome ->
            switch (outcome) {
              case MakeDetermination.Outcome.Made(var made) -> created(made);
              case MakeDetermination.Outcome.Invalid(var faults) -> throw invalid(faults);
              case MakeDetermination.Outcome.UnknownEngagement() ->
                  throw Problems.invalid(
                      "/engagementId", "unknown-engagement", "names no engagement of that vendor");
              case MakeDetermination.Outcome.UnknownFlow() ->
                  throw Problems.invalid(
                      "/phiFlowId", "unknown-flow", "names no flow of that engagement");
            });
  }

  @GetMapping("/{id}")
  @Requires(Permission.BAAS_READ)
  @Operation(operationId = "getBaDetermination", summary = "Read a determination")
  Mono<ResponseEntity<DeterminationView>> find(Caller caller, @PathVariable UUID id) {
    return readDeterminations
        .one(caller, new DeterminationId(id))
        .map(DeterminationController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("determination")));
  }

  @PostMapping("/{id}/renew")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(operationId = "renewBaDetermination", summary = "Say that a determination still holds")
  Mono<ResponseEntity<DeterminationView>> renew(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody RenewalInput input) {
    return edit(caller, id, seen, input.edit());
  }

  @PostMapping("/{id}/end")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(operationId = "endBaDetermination", summary = "End a determination")
  Mono<ResponseEntity<DeterminationView>> end(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody EndInput input) {
    return edit(caller, id, seen, new DeterminationEdit.End(input.lastDay()));
  }

  private Mono<ResponseEntity<DeterminationView>> edit(
      Caller caller, UUID id, IfMatch seen, DeterminationEdit edit) {
    return changeDetermination
        .handle(
            caller, new ChangeDetermination.Command(new DeterminationId(id), seen.version(), edit))
        .map(outcome ->
            switch (outcome) {
              case ChangeDetermination.Outcome.Changed(var made) -> ok(made);
              case ChangeDetermination.Outcome.Invalid(var faults) -> throw invalid(faults);
              case ChangeDetermination.Outcome.Stale(var current) ->
                  throw Problems.stale(DeterminationView.of(current), current.version());
              case ChangeDetermination.Outcome.NotFound() ->
                  throw Problems.notFound("determination");
            });
  }

  private static ProblemException invalid(List<Fault> faults) {
    return Problems.invalid(
        faults.stream()
            .map(fault -> new FieldError(fault.pointer(), fault.code(), text(fault.code())))
            .toList());
  }

  private static String text(String code) {
    return switch (code) {
      case "no-name" -> "must name somebody";
      case "document-needed" -> "is needed: this ground holds only with a document";
      case "before-start" -> "lies before the first day";
      default -> "is not valid";
    };
  }

  static ResponseEntity<DeterminationView> ok(BaDetermination made) {
    return ResponseEntity.ok().eTag(Etags.of(made.version())).body(DeterminationView.of(made));
  }

  static ResponseEntity<DeterminationView> created(BaDetermination made) {
    return ResponseEntity.created(URI.create("/api/v1/ba-determinations/" + made.id()))
        .eTag(Etags.of(made.version()))
        .body(DeterminationView.of(made));
  }
}
