package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.PaperView;
import io.vendorward.paper.usecase.PrintPaper;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/portal/agreements/{id}")
@Tag(name = "Portal")
class PortalPaperController {

  private final ReadPaper readPaper;
  private final PrintPaper print;
  private final DiscussPaper discuss;
  private final SignPaper sign;

  PortalPaperController(
      ReadPaper readPaper, PrintPaper print, DiscussPaper discuss, SignPaper sign) {
    this.readPaper = readPaper;
    this.print = print;
    this.discuss = discuss;
    this.sign = sign;
  }

  /** An agreement as the vendor sees it. */
  @Schema(name = "VendorAgreement", description = "An agreement that a hospital shares with you.")
  record AgreementBody(
      UUID id,
      @Schema(example = "St. Mary's Hospital") String hospital,
      @Schema(description = "How to check that it is real") String verification,
      @Schema(description = "What you may do: READ, ANSWER or SIGN") GrantRight right,
      @Schema(description = "By number; the last that is not withdrawn is what you are asked about")
          List<PaperBody> versions,
      @Schema(description = "The earliest first") List<RemarkBody> remarks,
      @Schema(description = "The earliest first") List<SigningBody> signings) {

    static AgreementBody of(UUID id, PaperView view) {
      return new AgreementBody(
          id,
          view.hospital().name(),
          view.hospital().verification(),
          view.right().orElse(GrantRight.READ),
          view.shown().stream().map(PaperBody::of).toList(),
          view.discussion().remarks().stream().map(RemarkBody::of).toList(),
          view.signings().stream().map(SigningBody::of).toList());
    }
  }

  @GetMapping
  @Granted(GrantKind.AGREEMENT)
  @Operation(
      operationId = "readVendorAgreement",
      summary = "Read an agreement that a hospital shares with you")
  Mono<ResponseEntity<AgreementBody>> read(Caller caller, @PathVariable UUID id) {
    return readPaper
        .handle(caller, new AgreementId(id))
        .map(view -> ResponseEntity.ok(AgreementBody.of(id, view)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("agreement")));
  }

  @GetMapping(
      path = "/versions/{number}/document",
      produces = {MediaType.APPLICATION_PDF_VALUE, PaperFiles.DOCX})
  @Granted(GrantKind.AGREEMENT)
  @Operation(
      operationId = "printVendorAgreement",
      summary = "Have an agreement as a file, with the certificate of its signatures")
  Mono<ResponseEntity<byte[]>> document(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "PDF") PaperCopy.Format format) {
    return print
        .handle(caller, new AgreementId(id), Optional.of(number), format)
        .map(PaperFiles::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("text")));
  }

  @PostMapping("/versions/{number}/remarks")
  @Granted(value = GrantKind.AGREEMENT, right = GrantRight.ANSWER)
  @ResponseStatus(HttpStatus.OK)
  @Operation(
      operationId = "remarkOnVendorAgreement",
      summary = "Say something of an article, or propose another value")
  Mono<ResponseEntity<RemarkBody>> remark(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @Valid @RequestBody RemarkInput input) {
    return discuss
        .handle(caller, input.command(new AgreementId(id), number))
        .map(outcome -> ResponseEntity.ok(RemarkBody.of(PaperProblems.said(outcome))));
  }

  @PostMapping("/versions/{number}/sign")
  @Granted(value = GrantKind.AGREEMENT, right = GrantRight.SIGN)
  @ResponseStatus(HttpStatus.OK)
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "412")
  @Operation(
      operationId = "signVendorAgreement",
      summary = "Sign an agreement electronically",
      description = "Exactly as it was shown: 412 when it reads otherwise.")
  Mono<ResponseEntity<SigningBody>> sign(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @Valid @RequestBody SignInput input) {
    return sign.handle(caller, input.command(new AgreementId(id), number))
        .map(outcome -> ResponseEntity.ok(SigningBody.of(PaperProblems.done(outcome))));
  }

  @PostMapping("/versions/{number}/decline")
  @Granted(value = GrantKind.AGREEMENT, right = GrantRight.SIGN)
  @ResponseStatus(HttpStatus.OK)
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "412")
  @Operation(
      operationId = "declineVendorAgreement",
      summary = "Decline to sign an agreement",
      description = "It goes back to negotiation, with your reason.")
  Mono<ResponseEntity<SigningBody>> decline(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @Valid @RequestBody SignInput.Decline input) {
    return sign.handle(caller, input.command(new AgreementId(id), number))
        .map(outcome -> ResponseEntity.ok(SigningBody.of(PaperProblems.done(outcome))));
  }
}
