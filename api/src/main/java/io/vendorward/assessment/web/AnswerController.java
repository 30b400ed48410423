package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ClearAnswer;
import io.vendorward.assessment.usecase.ReadAnswerHistory;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.assessment.usecase.SaveAnswers;
import io.vendorward.assessment.usecase.SubmitAssessment;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.ContactId;
import io.vendorward.web.IfMatch;
import io.vendorward.web.Problems;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
class AnswerController {

  private final ReadQuestions readQuestions;
  private final ReadAnswerHistory readHistory;
  private final SaveAnswer saveAnswer;
  private final ClearAnswer clearAnswer;
  private final SaveAnswers saveAnswers;
  private final SubmitAssessment submitAssessment;
  private final AssessmentResponses responses;

  AnswerController(
      ReadQuestions readQuestions,
      ReadAnswerHistory readHistory,
      SaveAnswer saveAnswer,
      ClearAnswer clearAnswer,
      SaveAnswers saveAnswers,
      SubmitAssessment submitAssessment,
      AssessmentResponses responses) {
    this.readQuestions = readQuestions;
    this.readHistory = readHistory;
    this.saveAnswer = saveAnswer;
    this.clearAnswer = clearAnswer;
    this.saveAnswers = saveAnswers;
    this.submitAssessment = submitAssessment;
    this.responses = responses;
  }

  @GetMapping("/questions")
  @Requires({Permission.ASSESSMENTS_READ, Permission.ANSWERS_RECORD_FOR_VENDOR})
  @Operation(
      operationId = "listAssessmentQuestions",
      summary = "Read the questions with answers and review")
  Mono<ResponseEntity<ReviewSheetBody>> questions(Caller caller, @PathVariable UUID id) {
    return readQuestions
        .handle(caller, new AssessmentId(id))
        .map(sheet -> ResponseEntity.ok(ReviewSheetBody.of(sheet)))
        .switchIfEmpty(Mono.error(AnswerProblems::notFound));
  }

  @PutMapping("/answers/{questionKey}")
  @Requires(Permission.ANSWERS_RECORD_FOR_VENDOR)
  @VersionChecked
  @Operation(
      operationId = "recordAnswer",
      summary = "Record an answer for one of the vendor's people",
      description = "The first answer says If-None-Match: *, later ones If-Match.")
  Mono<ResponseEntity<AnswerBody>> save(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String questionKey,
      @Valid @RequestBody AnswerInput input,
      ServerWebExchange exchange) {
    var command =
        new SaveAnswer.Command(
            new AssessmentId(id),
            QuestionPath.key(questionKey),
            AnswerValueBody.read(input.value(), "/value"),
            input.note() == null ? "" : input.note(),
            AnswerExpectation.of(exchange),
            Optional.of(new ContactId(input.contactId())));
    return saveAnswer.handle(caller, command).map(AnswerProblems::answer);
  }

  @DeleteMapping("/answers/{questionKey}")
  @Requires(Permission.ANSWERS_RECORD_FOR_VENDOR)
  @Operation(
      operationId = "clearRecordedAnswer",
      summary = "Take an answer back for one of the vendor's people",
      description =
          "A blank stands in its place, with an ETag of its own; every answer before stays in the"
              + " history.")
  Mono<ResponseEntity<AnswerBody>> clear(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String questionKey,
      @Parameter(description = "The contact who takes it back, one of those who are asked")
          @RequestParam
          UUID contactId,
      IfMatch seen) {
    var command =
        new ClearAnswer.Command(
            new AssessmentId(id),
            QuestionPath.key(questionKey),
            seen.version(),
            Optional.of(new ContactId(contactId)));
    return clearAnswer.handle(caller, command).map(AnswerProblems::answer);
  }

  @PutMapping("/answers")
  @Requires(Permission.ANSWERS_RECORD_FOR_VENDOR)
  @Operation(
      operationId = "recordAnswers",
      summary = "Record many answers for one of the vendor's people",
      description = "Each is saved by itself, by its own version; the answer says which were not.")
  Mono<ResponseEntity<AnswerResultsBody>> saveMany(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody AnswersInput input) {
    return saveAnswers
        .handle(caller, input.command(new AssessmentId(id)))
        .map(results -> ResponseEntity.ok(AnswerResultsBody.of(results)));
  }

  @GetMapping("/answers/{questionKey}")
  @Requires({Permission.ASSESSMENTS_READ, Permission.ANSWERS_RECORD_FOR_VENDOR})
  @Operation(operationId = "getAnswerHistory", summary = "Read every answer a question had")
  Mono<ResponseEntity<AnswerHistoryBody>> history(
      Caller caller, @PathVariable UUID id, @PathVariable String questionKey) {
    return readHistory
        .handle(caller, new AssessmentId(id), QuestionPath.key(questionKey))
        .map(all ->
            ResponseEntity.ok(new AnswerHistoryBody(all.stream().map(AnswerBody::of).toList())))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("question")));
  }

  @PostMapping("/submit")
  @Requires(Permission.ANSWERS_RECORD_FOR_VENDOR)
  @Operation(
      operationId = "recordSubmission",
      summary = "Record that one of the vendor's people handed the answers in",
      description = "The digest says which answers: 412 when they changed since.")
  Mono<ResponseEntity<AssessmentBody>> submit(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody SubmitInput input) {
    var assessment = new AssessmentId(id);
    var command =
        new SubmitAssessment.Command(
            assessment,
            input.attestation().attestation(),
            new AnswersDigest(input.answersDigest()),
            Optional.of(new ContactId(input.contactId())));
    return submitAssessment
        .handle(caller, command)
        .map(SubmitOutcomes::submission)
        .flatMap(submission -> responses.ok(caller, assessment));
  }
}
