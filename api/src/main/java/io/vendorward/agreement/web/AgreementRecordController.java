package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/baas/{id}/versions/{number}")
@Tag(name = "BAA records", description = "What is on record of signed agreements")
class AgreementRecordController {

  private final AgreementEdits edits;

  AgreementRecordController(AgreementEdits edits) {
    this.edits = edits;
  }

  @Schema(name = "BaaSignatures", description = "Who signed a version.")
  record SignaturesInput(
      @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SignatureBody> signatures) {}

  @Schema(name = "BaaCorrection", description = "What a signed version says after all.")
  record CorrectionInput(
      @NotNull @Valid TermsBody terms,
      @Schema(description = "All of them; those on record stay where it is left out")
          @Size(min = 1, max = 20)
          @Nullable List<@NotNull @Valid SignatureBody> signatures) {}

  @PostMapping("/signatures")
  @Requires(Permission.BAAS_SIGN_OFF)
  @ResponseStatus(HttpStatus.OK)
  @Operation(
      operationId = "signBaaVersion",
      summary = "Record signatures that were given on paper or elsewhere",
      description =
          "For one side or both, of a draft too. Further entities may join a version that both"
              + " sides signed.")
  Mono<ResponseEntity<AgreementView>> sign(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody SignaturesInput input) {
    return edits.apply(
        caller,
        id,
        seen,
        new AgreementEdit.Sign(number, SignatureBody.signatures(input.signatures())));
  }

  @PostMapping("/correct")
  @Requires(Permission.BAAS_SIGN_OFF)
  @Operation(
      operationId = "correctBaaVersion",
      summary = "Correct what was recorded of a signed version",
      description = "The past is restated; what was known before can still be asked about.")
  Mono<ResponseEntity<AgreementView>> correct(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody CorrectionInput input) {
    return edits.apply(
        caller,
        id,
        seen,
        new AgreementEdit.Correct(
            number,
            input.terms().terms(),
            Optional.ofNullable(input.signatures()).map(SignatureBody::signatures)));
  }

  @PostMapping("/review")
  @Requires(Permission.BAAS_WRITE)
  @Operation(
      operationId = "reviewBaaVersion",
      summary = "Say what a reading of a signed version found",
      description = "What was not known becomes known. What was known stays as it is.")
  Mono<ResponseEntity<AgreementView>> review(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      IfMatch seen,
      @Valid @RequestBody AgreementVersionController.WordingInput input) {
    return edits.apply(caller, id, seen, new AgreementEdit.Review(number, input.terms().terms()));
  }
}
