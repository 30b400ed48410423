package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementChange;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.AddEngagement;
import io.vendorward.vendor.usecase.ChangeEngagement;
import io.vendorward.vendor.usecase.FindEngagements;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/vendors/{vendorId}/engagements")
@Tag(name = "Engagements", description = "The services that a vendor delivers")
class EngagementController {

  private final AddEngagement addEngagement;
  private final ChangeEngagement changeEngagement;
  private final FindEngagements findEngagements;
  private final MergePatches patches;
  private final Cursors cursors;

  EngagementController(
      AddEngagement addEngagement,
      ChangeEngagement changeEngagement,
      FindEngagements findEngagements,
      MergePatches patches,
      Cursors cursors) {
    this.addEngagement = addEngagement;
    this.changeEngagement = changeEngagement;
    this.findEngagements = findEngagements;
    this.patches = patches;
    this.cursors = cursors;
  }

  @Schema(description = "When the service ends.")
  record EndEngagement(
      @Schema(description = "Its last day", example = "2026-12-31") @NotNull LocalDate endsOn) {}

  @GetMapping
  @Requires(Permission.VENDORS_READ)
  @Operation(
      operationId = "listEngagements",
      summary = "List a vendor's engagements",
      description = "Sorts by createdAt (standard) or -createdAt.")
  Mono<ResponseEntity<ListResponse<EngagementView>>> list(
      Caller caller,
      @PathVariable UUID vendorId,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(Set.of("createdAt"), Sort.ascending("createdAt"));
    return findEngagements
        .page(caller, new VendorId(vendorId), request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, EngagementView::of))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("vendor")));
  }

  @PostMapping
  @Requires(Permission.VENDORS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "addEngagement", summary = "Add an engagement")
  Mono<ResponseEntity<EngagementView>> add(
      Caller caller, @PathVariable UUID vendorId, @Valid @RequestBody EngagementInput input) {
    var command =
        new AddEngagement.Command(new VendorId(vendorId), input.profile(), input.parties());
    return addEngagement
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case AddEngagement.Outcome.Added(Engagement engagement) -> created(engagement);
              case AddEngagement.Outcome.Invalid(var faults) -> throw VendorFaults.problem(faults);
              case AddEngagement.Outcome.VendorArchived() -> throw VendorFaults.archived();
              case AddEngagement.Outcome.NotFound() -> throw Problems.notFound("vendor");
            });
  }

  @GetMapping("/{id}")
  @Requires(Permission.VENDORS_READ)
  @Operation(operationId = "getEngagement", summary = "Read an engagement")
  Mono<ResponseEntity<EngagementView>> find(
      Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id) {
    return findEngagements
        .one(caller, new VendorId(vendorId), new EngagementId(id))
        .map(EngagementController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("engagement")));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.VENDORS_WRITE)
  @Operation(operationId = "changeEngagement", summary = "Change an engagement")
  Mono<ResponseEntity<EngagementView>> change(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(EngagementInput.class) JsonNode patch) {
    var vendor = new VendorId(vendorId);
    var engagement = new EngagementId(id);
    return findEngagements
        .one(caller, vendor, engagement)
        .map(current -> patches.apply(patch, EngagementInput.of(current), EngagementInput.class))
        .map(input ->
            new ChangeEngagement.Command.Change(
                vendor, engagement, seen.version(), input.profile(), input.parties()))
        .flatMap(command -> changeEngagement.handle(caller, command))
        .map(EngagementController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("engagement")));
  }

  @PostMapping("/{id}/end")
  @Requires(Permission.VENDORS_WRITE)
  @Operation(
      operationId = "endEngagement",
      summary = "End an engagement",
      description = "It stays for the record and takes no changes.")
  Mono<ResponseEntity<EngagementView>> end(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody EndEngagement body) {
    var command =
        new ChangeEngagement.Command.End(
            new VendorId(vendorId), new EngagementId(id), seen.version(), body.endsOn());
    return changeEngagement.handle(caller, command).map(EngagementController::answer);
  }

  private static ResponseEntity<EngagementView> answer(EngagementChange outcome) {
    return switch (outcome) {
      case EngagementChange.Changed(Engagement _, Engagement engagement) -> ok(engagement);
      case EngagementChange.Invalid(var faults) -> throw VendorFaults.problem(faults);
      case EngagementChange.Stale(Engagement current) ->
          throw Problems.stale(EngagementView.of(current), current.version());
      case EngagementChange.AlreadyEnded(Engagement _) ->
          throw Problems.wrongState("The engagement has ended and takes no changes.");
      case EngagementChange.VendorArchived() -> throw VendorFaults.archived();
      case EngagementChange.NotFound() -> throw Problems.notFound("engagement");
    };
  }

  private static ResponseEntity<EngagementView> ok(Engagement engagement) {
    return ResponseEntity.ok()
        .eTag(Etags.of(engagement.version()))
        .body(EngagementView.of(engagement));
  }

  /** As the call that left this version answered. */
  static ResponseEntity<EngagementView> answerWith(Engagement engagement) {
    return engagement.version() == 1 ? created(engagement) : ok(engagement);
  }

  private static ResponseEntity<EngagementView> created(Engagement engagement) {
    return ResponseEntity.created(
            URI.create(
                "/api/v1/vendors/" + engagement.vendor() + "/engagements/" + engagement.id()))
        .eTag(Etags.of(engagement.version()))
        .body(EngagementView.of(engagement));
  }
}
