package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorChange;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.ArchiveVendor;
import io.vendorward.vendor.usecase.ChangeVendor;
import io.vendorward.vendor.usecase.CreateVendor;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.ListVendors;
import io.vendorward.vendor.usecase.VendorFilter;
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
import java.net.URI;
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
@RequestMapping("/api/v1/vendors")
@Tag(name = "Vendors", description = "Third parties and what they do for you")
class VendorController {

  private final CreateVendor createVendor;
  private final ChangeVendor changeVendor;
  private final ArchiveVendor archiveVendor;
  private final FindVendor findVendor;
  private final ListVendors listVendors;
  private final MergePatches patches;
  private final Cursors cursors;

  VendorController(
      CreateVendor createVendor,
      ChangeVendor changeVendor,
      ArchiveVendor archiveVendor,
      FindVendor findVendor,
      ListVendors listVendors,
      MergePatches patches,
      Cursors cursors) {
    this.createVendor = createVendor;
    this.changeVendor = changeVendor;
    this.archiveVendor = archiveVendor;
    this.findVendor = findVendor;
    this.listVendors = listVendors;
    this.patches = patches;
    this.cursors = cursors;
  }

  @PostMapping
  @Requires(Permission.VENDORS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "createVendor", summary = "Take a vendor on")
  Mono<ResponseEntity<VendorView>> create(Caller caller, @Valid @RequestBody VendorInput input) {
    return createVendor
        .handle(caller, new CreateVendor.Command(input.profile()))
        .map(outcome ->
            switch (outcome) {
              case CreateVendor.Outcome.Created(Vendor vendor) -> created(vendor);
              case CreateVendor.Outcome.Invalid(var faults) -> throw VendorFaults.problem(faults);
            });
  }

  @GetMapping
  @Requires(Permission.VENDORS_READ)
  @Operation(
      operationId = "listVendors",
      summary = "List vendors",
      description =
          "Sorts by name (standard), number, createdAt or updatedAt, a minus in front for the other"
              + " way round.")
  Mono<ResponseEntity<ListResponse<VendorView>>> list(
      Caller caller,
      @RequestParam(defaultValue = "") @Size(max = 200) String q,
      @RequestParam(defaultValue = "") @Size(max = 4) List<VendorStatus> status,
      @Parameter(schema = @Schema(maxLength = 255)) @RequestParam
          Optional<@Size(max = 255) String> owner,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ListVendors.SORTS, Sort.ascending("name"));
    var filter = new VendorFilter(Set.copyOf(status), owner, VendorQuery.of(q));
    return listVendors
        .handle(caller, new ListVendors.Command(filter, request))
        .map(page -> ListResponse.of(page, request, cursors, exchange, VendorView::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.VENDORS_READ)
  @Operation(operationId = "getVendor", summary = "Read a vendor")
  Mono<ResponseEntity<VendorView>> find(Caller caller, @PathVariable UUID id) {
    return findVendor
        .handle(caller, new VendorId(id))
        .map(VendorController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("vendor")));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.VENDORS_WRITE)
  @Operation(operationId = "changeVendor", summary = "Change a vendor")
  Mono<ResponseEntity<VendorView>> change(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(VendorInput.class) JsonNode patch) {
    var vendor = new VendorId(id);
    return findVendor
        .handle(caller, vendor)
        .map(current -> patches.apply(patch, VendorInput.of(current.profile()), VendorInput.class))
        .flatMap(input ->
            changeVendor.handle(
                caller, new ChangeVendor.Command(vendor, seen.version(), input.profile())))
        .map(VendorController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("vendor")));
  }

  @PostMapping("/{id}/archive")
  @Requires(Permission.VENDORS_WRITE)
  @Operation(
      operationId = "archiveVendor",
      summary = "Archive a vendor",
      description = "It stays for the record and takes no changes.")
  Mono<ResponseEntity<VendorView>> archive(Caller caller, @PathVariable UUID id, IfMatch seen) {
    return archiveVendor
        .handle(caller, new ArchiveVendor.Command(new VendorId(id), seen.version()))
        .map(outcome ->
            switch (outcome) {
              case ArchiveVendor.Outcome.Archived(Vendor vendor) -> ok(vendor);
              case ArchiveVendor.Outcome.AlreadyArchived(Vendor _) -> throw VendorFaults.archived();
              case ArchiveVendor.Outcome.StillAssessed(long assessments) ->
                  throw Problems.wrongState(
                      "Assessments of this vendor are under way ("
                          + assessments
                          + "); complete or cancel them first.");
              case ArchiveVendor.Outcome.Stale(Vendor current) -> throw stale(current);
              case ArchiveVendor.Outcome.NotFound() -> throw Problems.notFound("vendor");
            });
  }

  private static ResponseEntity<VendorView> answer(VendorChange outcome) {
    return switch (outcome) {
      case VendorChange.Changed(Vendor _, Vendor vendor) -> ok(vendor);
      case VendorChange.Invalid(var faults) -> throw VendorFaults.problem(faults);
      case VendorChange.Stale(Vendor current) -> throw stale(current);
      case VendorChange.Archived(Vendor _) -> throw VendorFaults.archived();
      case VendorChange.NotFound() -> throw Problems.notFound("vendor");
    };
  }

  private static RuntimeException stale(Vendor current) {
    return Problems.stale(VendorView.of(current), current.version());
  }

  private static ResponseEntity<VendorView> ok(Vendor vendor) {
    return ResponseEntity.ok().eTag(Etags.of(vendor.version())).body(VendorView.of(vendor));
  }

  /** As the call that left this version answered. */
  static ResponseEntity<VendorView> answerWith(Vendor vendor) {
    return vendor.version() == 1 ? created(vendor) : ok(vendor);
  }

  private static ResponseEntity<VendorView> created(Vendor vendor) {
    return ResponseEntity.created(URI.create("/api/v1/vendors/" + vendor.id()))
        .eTag(Etags.of(vendor.version()))
        .body(VendorView.of(vendor));
  }
}
