package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ClearAnswer;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.ReadRequest;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.assessment.usecase.SubmitAssessment;
import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.web.IfMatch;
import io.vendorward.web.VersionChecked;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/portal/assessments/{id}")
@Tag(name = "Portal")
class PortalAssessmentController {

  private final ReadRequest readRequest;
  private final ReadQuestions readQuestions;
  private final SaveAnswer saveAnswer;
  private final ClearAnswer clearAnswer;
  private final SubmitAssessment submitAssessment;
  private final Receipts receipts;

  PortalAssessmentController(
      ReadRequest readRequest,
      ReadQuestions readQuestions,
      SaveAnswer saveAnswer,
      ClearAnswer clearAnswer,
      SubmitAssessment submitAssessment,
      Receipts receipts) {
    this.readRequest = readRequest;
    this.readQuestions = readQuestions;
    this.saveAnswer = saveAnswer;
    this.clearAnswer = clearAnswer;
    this.submitAssessment = submitAssessment;
    this.receipts = receipts;
  }

  @GetMapping
  @Granted(GrantKind.ASSESSMENT)
  @Operation(operationId = "readRequest", summary = "Read a hospital's request")
  Mono<ResponseEntity<VendorRequestBody>> find(Caller caller, @PathVariable UUID id) {
    return readRequest
        .handle(caller, new AssessmentId(id))
        .map(view -> ResponseEntity.ok(VendorRequestBody.of(view)))
        .switchIfEmpty(Mono.error(AnswerProblems::notFound));
  }

  @GetMapping("/questions")
  @Granted(GrantKind.ASSESSMENT)
  @Operation(operationId = "readRequestQuestions", summary = "Read the questions and your answers")
  Mono<ResponseEntity<QuestionSheetBody>> questions(Caller caller, @PathVariable UUID id) {
    return readQuestions
        .handle(caller, new AssessmentId(id))
        .map(sheet -> ResponseEntity.ok(QuestionSheetBody.of(sheet)))
        .switchIfEmpty(Mono.error(AnswerProblems::notFound));
  }

  @PutMapping("/answers/{questionKey}")
  @Granted(value = GrantKind.ASSESSMENT, right = GrantRight.ANSWER)
  @VersionChecked
  @Operation(
      operationId = "saveAnswer",
      summary = "Save your answer to a question",
      description = "The first answer says If-None-Match: *, later ones If-Match.")
  Mono<ResponseEntity<AnswerBody>> save(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String questionKey,
      @Valid @RequestBody OwnAnswerInput input,
      ServerWebExchange exchange) {
    var command =
        new SaveAnswer.Command(
            new AssessmentId(id),
            QuestionPath.key(questionKey),
            AnswerValueBody.read(input.value(), "/value"),
            input.note() == null ? "" : input.note(),
            AnswerExpectation.of(exchange),
            Optional.empty());
    return saveAnswer
        .handle(caller, command)
        .map(AnswerProblems::answer)
        .switchIfEmpty(Mono.error(AnswerProblems::notFound));
  }

  @DeleteMapping("/answers/{questionKey}")
  @Granted(value = GrantKind.ASSESSMENT, right = GrantRight.ANSWER)
  @Operation(
      operationId = "clearAnswer",
      summary = "Take your answer to a question back",
      description =
          "A blank stands in its place, with an ETag of its own; every answer before is kept.")
  Mono<ResponseEntity<AnswerBody>> clear(
      Caller caller, @PathVariable UUID id, @PathVariable String questionKey, IfMatch seen) {
    var command =
        new ClearAnswer.Command(
            new AssessmentId(id), QuestionPath.key(questionKey), seen.version(), Optional.empty());
    return clearAnswer.handle(caller, command).map(AnswerProblems::answer);
  }

  @PostMapping("/submit")
  @Granted(value = GrantKind.ASSESSMENT, right = GrantRight.ANSWER)
  @Operation(
      operationId = "submitAnswers",
      summary = "Hand your answers in",
      description = "The digest says which answers: 412 when they changed since they were read.")
  Mono<ResponseEntity<ReceiptBody>> submit(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody OwnSubmitInput input) {
    var command =
        new SubmitAssessment.Command(
            new AssessmentId(id),
            input.attestation().attestation(),
            new AnswersDigest(input.answersDigest()),
            Optional.empty());
    return submitAssessment
        .handle(caller, command)
        .map(SubmitOutcomes::submission)
        .flatMap(submission -> receipts.latest(caller, command.assessment()));
  }

  @GetMapping("/receipt")
  @Granted(GrantKind.ASSESSMENT)
  @Operation(operationId = "readReceipt", summary = "Read the receipt of your last submission")
  Mono<ResponseEntity<ReceiptBody>> readReceipt(Caller caller, @PathVariable UUID id) {
    return receipts.latest(caller, new AssessmentId(id));
  }
}
