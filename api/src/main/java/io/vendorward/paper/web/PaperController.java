package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.usecase.AnswerProposal;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.InviteToAgreement;
import io.vendorward.paper.usecase.PaperView;
import io.vendorward.paper.usecase.PrintPaper;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.portal.GrantRight;
import io.vendorward.vendor.ContactId;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/baas/{id}")
@Tag(name = "BAA texts", description = "What agreements read like: shared, discussed and signed")
class PaperController {

  private final ReadPaper readPaper;
  private final PrintPaper print;
  private final InviteToAgreement invite;
  private final DiscussPaper discuss;
  private final AnswerProposal answer;
  private final SignPaper sign;

  PaperController(
      ReadPaper readPaper,
      PrintPaper print,
      InviteToAgreement invite,
      DiscussPaper discuss,
      AnswerProposal answer,
      SignPaper sign) {
    this.readPaper = readPaper;
    this.print = print;
    this.invite = invite;
    this.discuss = discuss;
    this.answer = answer;
    this.sign = sign;
  }

  @Schema(name = "BaaInvitation", description = "People of the vendor who may open the text.")
  record InvitationInput(
      @NotEmpty @Size(max = 20) List<@NotNull UUID> contactIds,
      @Schema(description = "READ it, ANSWER it with remarks and proposals, or SIGN it as well")
          @NotNull
          GrantRight right,
      @Schema(description = "Until when you hope for an answer", example = "2026-12-15")
          @Nullable LocalDate dueOn) {}

  @Schema(name = "BaaProposalAnswer", description = "What you say to a value that was proposed.")
  record ProposalAnswerInput(
      @Schema(description = "True rewords the draft with the value") boolean accepted,
      @Schema(description = "Needed where it is refused") @Size(max = 4000)
          @Nullable String text) {}

  @Schema(name = "BaaDiscussion", description = "What was said of the texts, and who signed.")
  record DiscussionBody(
      @Schema(description = "The earliest first") List<RemarkBody> remarks,
      @Schema(description = "The earliest first") List<SigningBody> signings) {

    static DiscussionBody of(PaperView view) {
      return new DiscussionBody(
          view.discussion().remarks().stream().map(RemarkBody::of).toList(),
          view.signings().stream().map(SigningBody::of).toList());
    }
  }

  @GetMapping("/versions/{number}/text")
  @Requires(Permission.BAAS_READ)
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409")
  @Operation(
      operationId = "readBaaText",
      summary = "Read the text of a version",
      description =
          "As it is shown to the vendor; of a draft, as it would be. 409 says what is missing for"
              + " it to be written.")
  Mono<ResponseEntity<PaperBody>> text(
      Caller caller, @PathVariable UUID id, @PathVariable int number) {
    var agreement = new AgreementId(id);
    return readPaper
        .handle(caller, agreement)
        .flatMap(view -> Mono.justOrEmpty(view.version(number)))
        .filter(shown -> shown.paper().isPresent())
        .map(PaperBody::of)
        .switchIfEmpty(
            Mono.defer(() ->
                readPaper
                    .preview(caller, agreement, number)
                    .map(outcome -> preview(number, outcome))))
        .map(ResponseEntity::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("version")));
  }

  private static PaperBody preview(int number, Assembly.Outcome outcome) {
    return switch (outcome) {
      case Assembly.Outcome.Assembled(var paper) -> PaperBody.draft(number, paper);
      case Assembly.Outcome.Incomplete(var faults) -> throw PaperProblems.incomplete(faults);
    };
  }

  @GetMapping(
      path = "/versions/{number}/document",
      produces = {MediaType.APPLICATION_PDF_VALUE, PaperFiles.DOCX})
  @Requires(Permission.BAAS_READ)
  @Operation(
      operationId = "printBaaText",
      summary = "Have the text as a file, with the certificate of its signatures",
      description = "Of what was shown to the vendor; a draft of yours has none.")
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

  @GetMapping("/versions/{number}/comparison")
  @Requires(Permission.BAAS_READ)
  @Operation(
      operationId = "compareBaaTexts",
      summary = "Compare the texts of two versions, article by article")
  Mono<ResponseEntity<ComparisonBody>> compare(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @Parameter(description = "The version that it is compared with", example = "1") @RequestParam
          int with) {
    return readPaper
        .handle(caller, new AgreementId(id))
        .flatMap(view -> Mono.justOrEmpty(view.compare(with, number)))
        .map(comparison -> ResponseEntity.ok(ComparisonBody.of(comparison)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("text")));
  }

  @PostMapping("/invitations")
  @Requires(Permission.BAAS_WRITE)
  @ResponseStatus(HttpStatus.OK)
  @Operation(
      operationId = "shareBaa",
      summary = "Open the text to people of the vendor",
      description =
          "Each gets a mail with a link. The version was opened to negotiation, or is out for"
              + " signature.")
  Mono<ResponseEntity<PaperBody>> share(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody InvitationInput input) {
    var command =
        new InviteToAgreement.Command(
            new AgreementId(id),
            input.contactIds().stream().map(ContactId::new).collect(Collectors.toUnmodifiableSet()),
            input.right(),
            Optional.ofNullable(input.dueOn()));
    return invite
        .handle(caller, command)
        .map(PaperController::shared)
        .map(shown -> ResponseEntity.ok(PaperBody.of(shown)));
  }

  private static ShownPaper shared(InviteToAgreement.Outcome outcome) {
    return switch (outcome) {
      case InviteToAgreement.Outcome.Invited(var shown) -> shown;
      case InviteToAgreement.Outcome.NotFound() -> throw Problems.notFound("agreement");
      case InviteToAgreement.Outcome.NotShown() ->
          throw Problems.wrongState("It is a draft of yours: open it to negotiation first.");
      case InviteToAgreement.Outcome.Incomplete(var faults) ->
          throw PaperProblems.incomplete(faults);
      case InviteToAgreement.Outcome.Invalid(var faults) ->
          throw Problems.invalid(PaperProblems.errors(faults));
    };
  }

  @GetMapping("/discussion")
  @Requires(Permission.BAAS_READ)
  @Operation(
      operationId = "readBaaDiscussion",
      summary = "Read what was said of the texts, and who signed them")
  Mono<ResponseEntity<DiscussionBody>> discussion(Caller caller, @PathVariable UUID id) {
    return readPaper
        .handle(caller, new AgreementId(id))
        .map(view -> ResponseEntity.ok(DiscussionBody.of(view)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("text")));
  }

  @PostMapping("/versions/{number}/remarks")
  @Requires(Permission.BAAS_WRITE)
  @ResponseStatus(HttpStatus.OK)
  @Operation(operationId = "remarkOnBaa", summary = "Say something of an article")
  Mono<ResponseEntity<RemarkBody>> remark(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @Valid @RequestBody RemarkInput input) {
    return discuss
        .handle(caller, input.command(new AgreementId(id), number))
        .map(outcome -> ResponseEntity.ok(RemarkBody.of(PaperProblems.said(outcome))));
  }

  @PostMapping("/remarks/{remarkId}/answer")
  @Requires(Permission.BAAS_WRITE)
  @ResponseStatus(HttpStatus.OK)
  @Operation(
      operationId = "answerBaaProposal",
      summary = "Take up a value that the vendor proposed, or say why not",
      description = "Taking it up rewords the draft.")
  Mono<ResponseEntity<RemarkBody>> answer(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID remarkId,
      @Valid @RequestBody ProposalAnswerInput input) {
    var command =
        new AnswerProposal.Command(
            new AgreementId(id),
            new RemarkId(remarkId),
            input.accepted(),
            input.text() == null ? "" : input.text());
    return answer
        .handle(caller, command)
        .map(outcome -> ResponseEntity.ok(RemarkBody.of(PaperProblems.answered(outcome))));
  }

  @PostMapping("/versions/{number}/sign")
  @Requires(Permission.BAAS_SIGN_OFF)
  @ResponseStatus(HttpStatus.OK)
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "412")
  @Operation(
      operationId = "signBaaText",
      summary = "Sign a text electronically",
      description =
          "As a person, for your own side, exactly as it was shown: 412 when it reads otherwise.")
  Mono<ResponseEntity<SigningBody>> sign(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int number,
      @Valid @RequestBody SignInput input) {
    return sign.handle(caller, input.command(new AgreementId(id), number))
        .map(outcome -> ResponseEntity.ok(SigningBody.of(PaperProblems.done(outcome))));
  }
}
