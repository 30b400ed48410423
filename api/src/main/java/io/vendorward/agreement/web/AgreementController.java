package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementQuery;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/baas")
@Tag(name = "BAAs", description = "Business associate agreements, and what stands in their place")
class AgreementController {

  private final ReadAgreements readAgreements;
  private final DraftAgreement draftAgreement;
  private final AgreementEdits edits;
  private final MergePatches patches;
  private final Cursors cursors;

  AgreementController(
      ReadAgreements readAgreements,
      DraftAgreement draftAgreement,
      AgreementEdits edits,
      MergePatches patches,
      Cursors cursors) {
    this.readAgreements = readAgreements;
    this.draftAgreement = draftAgreement;
    this.edits = edits;
    this.patches = patches;
    this.cursors = cursors;
  }

  @Schema(name = "BaaReinstatement", description = "Which termination was recorded wrongly.")
  record ReinstateInput(
      @Schema(description = "Its last day", example = "2026-12-31") @NotNull LocalDate lastDay) {}

  @GetMapping
  @Requires(Permission.BAAS_READ)
  @Operation(
      operationId = "listBaas",
      summary = "List agreements",
      description = "Sorts by number (standard), lastDay, -number or -lastDay.")
  Mono<ResponseEntity<ListResponse<AgreementView>>> list(
      Caller caller,
      @RequestParam Optional<UUID> vendor,
      @Parameter(description = "Of the latest version")
          @RequestParam(defaultValue = "")
          @Size(max = 6)
          List<VersionStatus> status,
      ListParameters parameters,
      ServerWebExchange exchange) {
    var request = parameters.pageRequest(ReadAgreements.SORTS, Sort.ascending("number"));
    var query = new AgreementQuery(vendor.map(VendorId::new), Set.copyOf(status));
    return readAgreements
        .page(caller, query, request)
        .map(page -> ListResponse.of(page, request, cursors, exchange, AgreementView::of));
  }

  @PostMapping
  @Requires(Permission.BAAS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "draftBaa",
      summary = "Draft an agreement",
      description =
          "Its first version is a draft. One that was signed elsewhere is recorded by signing it"
              + " afterwards.")
  Mono<ResponseEntity<AgreementView>> draft(
      Caller caller, @Valid @RequestBody AgreementInput input) {
    return draftAgreement
        .handle(caller, input.command())
        .flatMap(outcome ->
            switch (outcome) {
              case DraftAgreement.Outcome.Drafted(var agreement) ->
                  edits.view(caller, agreement.id()).map(AgreementEdits::created);
              case DraftAgreement.Outcome.Invalid(var faults) ->
                  Mono.error(AgreementProblems.invalid(faults));
              case DraftAgreement.Outcome.UnknownVendor() ->
                  Mono.error(
                      Problems.invalid("/vendorId", "unknown-vendor", "names no vendor of yours"));
            });
  }

  @GetMapping("/{id}")
  @Requires(Permission.BAAS_READ)
  @Operation(operationId = "getBaa", summary = "Read an agreement")
  Mono<ResponseEntity<AgreementView>> find(Caller caller, @PathVariable UUID id) {
    return edits.answer(caller, new AgreementId(id));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.BAAS_WRITE)
  @Operation(
      operationId = "relabelBaa",
      summary = "Change what an agreement is called",
      description = "What it says is redrafted, amended, corrected or reviewed, a version.")
  Mono<ResponseEntity<AgreementView>> relabel(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(AgreementPatch.class) JsonNode patch) {
    return readAgreements
        .one(caller, new AgreementId(id))
        .map(found ->
            patches.apply(patch, AgreementPatch.of(found.agreement()), AgreementPatch.class).edit())
        .flatMap(edit -> edits.apply(caller, id, seen, edit))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("agreement")));
  }

  @PostMapping("/{id}/terminate")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(
      operationId = "terminateBaa",
      summary = "Record that an agreement ends",
      description = "For all services or some. Nothing changes before the last day is over.")
  Mono<ResponseEntity<AgreementView>> terminate(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody EndingBody ending) {
    return edits.apply(caller, id, seen, ending.edit());
  }

  @PostMapping("/{id}/reinstate")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(
      operationId = "reinstateBaa",
      summary = "Take back a termination that was recorded wrongly")
  Mono<ResponseEntity<AgreementView>> reinstate(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody ReinstateInput input) {
    return edits.apply(caller, id, seen, new AgreementEdit.Reinstate(input.lastDay()));
  }

  @PutMapping("/{id}/survival")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(
      operationId = "recordBaaSurvival",
      summary = "Record why the vendor may hold information after the end",
      description =
          "The terms that survive protect it (45 CFR 164.504(e)(2)(ii)(J)); new information is not"
              + " covered by them.")
  Mono<ResponseEntity<AgreementView>> survive(
      Caller caller,
      @PathVariable UUID id,
      IfMatch seen,
      @Valid @RequestBody EndingBody.SurvivalBody input) {
    return edits.apply(
        caller, id, seen, new AgreementEdit.Survive(Optional.of(input.survival(""))));
  }

  @DeleteMapping("/{id}/survival")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(
      operationId = "endBaaSurvival",
      summary = "Record that the vendor may hold nothing after the end")
  Mono<ResponseEntity<AgreementView>> endSurvival(
      Caller caller, @PathVariable UUID id, IfMatch seen) {
    return edits.apply(caller, id, seen, new AgreementEdit.Survive(Optional.empty()));
  }
}
