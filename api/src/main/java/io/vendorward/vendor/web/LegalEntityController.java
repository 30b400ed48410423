package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.AddLegalEntity;
import io.vendorward.vendor.usecase.ChangeLegalEntity;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The same operations for the tenant's own legal entities and for a vendor's. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Legal entities", description = "Between whom engagements run, once there are several")
class LegalEntityController {

  private static final Optional<VendorId> OWN = Optional.empty();

  private final AddLegalEntity addLegalEntity;
  private final ChangeLegalEntity changeLegalEntity;
  private final FindLegalEntities findLegalEntities;
  private final MergePatches patches;

  LegalEntityController(
      AddLegalEntity addLegalEntity,
      ChangeLegalEntity changeLegalEntity,
      FindLegalEntities findLegalEntities,
      MergePatches patches) {
    this.addLegalEntity = addLegalEntity;
    this.changeLegalEntity = changeLegalEntity;
    this.findLegalEntities = findLegalEntities;
    this.patches = patches;
  }

  @GetMapping("/legal-entities")
  @Requires(Permission.VENDORS_READ)
  @Operation(operationId = "listOwnLegalEntities", summary = "List your own legal entities")
  Mono<ResponseEntity<ListResponse<LegalEntityView>>> listOwn(Caller caller) {
    return findLegalEntities
        .own(caller)
        .map(entities -> WholeLists.of(entities, LegalEntityView::of));
  }

  @PostMapping("/legal-entities")
  @Requires(Permission.SETTINGS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "addOwnLegalEntity", summary = "Add a legal entity of your own")
  Mono<ResponseEntity<LegalEntityView>> addOwn(
      Caller caller, @Valid @RequestBody LegalEntityInput input) {
    return add(caller, OWN, input);
  }

  @PatchMapping(path = "/legal-entities/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.SETTINGS_WRITE)
  @Operation(operationId = "changeOwnLegalEntity", summary = "Change a legal entity of your own")
  Mono<ResponseEntity<LegalEntityView>> changeOwn(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(LegalEntityInput.class) JsonNode patch) {
    return findLegalEntities
        .own(caller)
        .flatMap(entities -> change(caller, OWN, entities, new Seen(id, seen), patch));
  }

  @GetMapping("/vendors/{vendorId}/legal-entities")
  @Requires(Permission.VENDORS_READ)
  @Operation(operationId = "listVendorLegalEntities", summary = "List a vendor's legal entities")
  Mono<ResponseEntity<ListResponse<LegalEntityView>>> listOfVendor(
      Caller caller, @PathVariable UUID vendorId) {
    return findLegalEntities
        .of(caller, new VendorId(vendorId))
        .map(entities -> WholeLists.of(entities, LegalEntityView::of))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("vendor")));
  }

  @PostMapping("/vendors/{vendorId}/legal-entities")
  @Requires(Permission.VENDORS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "addVendorLegalEntity", summary = "Add a legal entity of a vendor")
  Mono<ResponseEntity<LegalEntityView>> addOfVendor(
      Caller caller, @PathVariable UUID vendorId, @Valid @RequestBody LegalEntityInput input) {
    return add(caller, Optional.of(new VendorId(vendorId)), input);
  }

  @PatchMapping(
      path = "/vendors/{vendorId}/legal-entities/{id}",
      consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.VENDORS_WRITE)
  @Operation(operationId = "changeVendorLegalEntity", summary = "Change a vendor's legal entity")
  Mono<ResponseEntity<LegalEntityView>> changeOfVendor(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(LegalEntityInput.class) JsonNode patch) {
    var vendor = new VendorId(vendorId);
    return findLegalEntities
        .of(caller, vendor)
        .flatMap(
            entities -> change(caller, Optional.of(vendor), entities, new Seen(id, seen), patch))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("legal entity")));
  }

  /** Which legal entity is meant, and which version of it was seen. */
  private record Seen(UUID id, IfMatch version) {}

  private Mono<ResponseEntity<LegalEntityView>> add(
      Caller caller, Optional<VendorId> vendor, LegalEntityInput input) {
    return addLegalEntity
        .handle(caller, new AddLegalEntity.Command(vendor, input.details()))
        .map(outcome ->
            switch (outcome) {
              case AddLegalEntity.Outcome.Added(LegalEntity entity) -> created(entity);
              case AddLegalEntity.Outcome.Invalid(var faults) -> throw VendorFaults.problem(faults);
              case AddLegalEntity.Outcome.VendorArchived() -> throw VendorFaults.archived();
              case AddLegalEntity.Outcome.NotFound() -> throw Problems.notFound("vendor");
            });
  }

  private Mono<ResponseEntity<LegalEntityView>> change(
      Caller caller,
      Optional<VendorId> vendor,
      List<LegalEntity> entities,
      Seen seen,
      JsonNode patch) {
    var id = new LegalEntityId(seen.id());
    return Mono.justOrEmpty(entities.stream().filter(entity -> entity.id().equals(id)).findFirst())
        .map(current ->
            patches.apply(patch, LegalEntityInput.of(current.details()), LegalEntityInput.class))
        .map(input ->
            new ChangeLegalEntity.Command(vendor, id, seen.version().version(), input.details()))
        .flatMap(command -> changeLegalEntity.handle(caller, command))
        .map(LegalEntityController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("legal entity")));
  }

  private static ResponseEntity<LegalEntityView> answer(ChangeLegalEntity.Outcome outcome) {
    return switch (outcome) {
      case ChangeLegalEntity.Outcome.Changed(LegalEntity entity) -> ok(entity);
      case ChangeLegalEntity.Outcome.Invalid(var faults) -> throw VendorFaults.problem(faults);
      case ChangeLegalEntity.Outcome.Stale(LegalEntity current) ->
          throw Problems.stale(LegalEntityView.of(current), current.version());
      case ChangeLegalEntity.Outcome.NotFound() -> throw Problems.notFound("legal entity");
    };
  }

  /** As the call that left this version answered. */
  static ResponseEntity<LegalEntityView> answerWith(LegalEntity entity) {
    return entity.version() == 1 ? created(entity) : ok(entity);
  }

  private static ResponseEntity<LegalEntityView> ok(LegalEntity entity) {
    return ResponseEntity.ok().eTag(Etags.of(entity.version())).body(LegalEntityView.of(entity));
  }

  private static ResponseEntity<LegalEntityView> created(LegalEntity entity) {
    String side = entity.vendor().map(vendor -> "/vendors/" + vendor).orElse("");
    return ResponseEntity.created(URI.create("/api/v1" + side + "/legal-entities/" + entity.id()))
        .eTag(Etags.of(entity.version()))
        .body(LegalEntityView.of(entity));
  }
}
