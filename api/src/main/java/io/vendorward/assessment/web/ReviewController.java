package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.usecase.CompleteReview;
import io.vendorward.assessment.usecase.DecideAnswer;
import io.vendorward.assessment.usecase.ReopenReview;
import io.vendorward.assessment.usecase.ReturnAssessment;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.web.Etags;
import io.vendorward.web.FieldError;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ProblemException;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import io.vendorward.web.VersionChecked;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
class ReviewController {

  private final DecideAnswer decideAnswer;
  private final ReturnAssessment returnAssessment;
  private final CompleteReview completeReview;
  private final ReopenReview reopenReview;
  private final AssessmentResponses responses;

  ReviewController(
      DecideAnswer decideAnswer,
      ReturnAssessment returnAssessment,
      CompleteReview completeReview,
      ReopenReview reopenReview,
      AssessmentResponses responses) {
    this.decideAnswer = decideAnswer;
    this.returnAssessment = returnAssessment;
    this.completeReview = completeReview;
    this.reopenReview = reopenReview;
    this.responses = responses;
  }

  @PutMapping("/questions/{questionKey}/decision")
  @Requires(Permission.REVIEW)
  @VersionChecked
  @Operation(
      operationId = "decideAnswer",
      summary = "Decide on one answer",
      description = "The first decision says If-None-Match: *, later ones If-Match.")
  Mono<ResponseEntity<DecisionBody>> decide(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String questionKey,
      @Valid @RequestBody DecisionInput input,
      ServerWebExchange exchange) {
    var command =
        new DecideAnswer.Command(
            new AssessmentId(id),
            QuestionPath.key(questionKey),
            input.verdict(),
            input.comment() == null ? "" : input.comment(),
            AnswerExpectation.of(exchange));
    return decideAnswer
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case DecideAnswer.Outcome.Decided(var decision) ->
                  ResponseEntity.ok()
                      .eTag(Etags.of(decision.version()))
                      .body(DecisionBody.of(decision));
              case DecideAnswer.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case DecideAnswer.Outcome.UnknownQuestion() -> throw Problems.notFound("question");
              case DecideAnswer.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("reviewed", stage);
              case DecideAnswer.Outcome.ReasonMissing() ->
                  throw Problems.invalid("/comment", "required", "tells the vendor why");
              case DecideAnswer.Outcome.Stale(var current) -> throw stale(current);
            });
  }

  @PostMapping("/return")
  @Requires(Permission.REVIEW)
  @Operation(
      operationId = "returnAssessment",
      summary = "Return questions to the vendor",
      description = "The whole questionnaire, or chosen questions each with a reason.")
  Mono<ResponseEntity<AssessmentBody>> sendBack(
      Caller caller, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody ReturnInput input) {
    var assessment = new AssessmentId(id);
    return returnAssessment
        .handle(caller, input.command(assessment, seen.version()))
        .flatMap(outcome ->
            switch (outcome) {
              case ReturnAssessment.Outcome.Returned _ -> responses.ok(caller, assessment);
              case ReturnAssessment.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case ReturnAssessment.Outcome.Stale(var current) ->
                  throw AssessmentProblems.stale(current);
              case ReturnAssessment.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("returned", stage);
              case ReturnAssessment.Outcome.UnknownQuestions(var unknown) ->
                  throw Problems.invalid(
                      "/questions", "unknown-question", "names no question: " + unknown);
              case ReturnAssessment.Outcome.ReasonMissing(var question) ->
                  throw Problems.invalid(
                      "/reason",
                      "required",
                      question
                          .map(key -> "is needed for question " + key)
                          .orElse("tells the vendor why"));
              case ReturnAssessment.Outcome.NothingMarked() ->
                  throw new IllegalStateException("nobody asked for what is marked");
            });
  }

  @PostMapping("/complete")
  @Requires(Permission.REVIEW)
  @Operation(
      operationId = "completeAssessment",
      summary = "Complete the review",
      description =
          "Once the score of what was handed in is there: 409 with the code score-pending until"
              + " then.")
  Mono<ResponseEntity<AssessmentBody>> complete(
      Caller caller, @PathVariable UUID id, IfMatch seen) {
    var assessment = new AssessmentId(id);
    return completeReview
        .handle(caller, new CompleteReview.Command(assessment, seen.version()))
        .flatMap(outcome ->
            switch (outcome) {
              case CompleteReview.Outcome.Completed _ -> responses.ok(caller, assessment);
              case CompleteReview.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case CompleteReview.Outcome.Stale(var current) ->
                  throw AssessmentProblems.stale(current);
              case CompleteReview.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("completed", stage);
              case CompleteReview.Outcome.StillToReturn(var questions) ->
                  throw stillToReturn(questions);
              case CompleteReview.Outcome.ScorePending() ->
                  throw Problems.of(
                      ProblemType.SCORE_PENDING,
                      "The score is being computed. Nothing was changed; complete the review"
                          + " once the score is there.");
            });
  }

  @PostMapping("/reopen")
  @Requires(Permission.REVIEW)
  @Operation(operationId = "reopenAssessment", summary = "Take a completed review up again")
  Mono<ResponseEntity<AssessmentBody>> reopen(Caller caller, @PathVariable UUID id, IfMatch seen) {
    var assessment = new AssessmentId(id);
    return reopenReview
        .handle(caller, new ReopenReview.Command(assessment, seen.version()))
        .flatMap(outcome ->
            switch (outcome) {
              case ReopenReview.Outcome.Reopened _ -> responses.ok(caller, assessment);
              case ReopenReview.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case ReopenReview.Outcome.Stale(var current) ->
                  throw AssessmentProblems.stale(current);
              case ReopenReview.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("reopened", stage);
            });
  }

  private static ProblemException stale(Optional<ReviewDecision> current) {
    return current
        .map(decision -> Problems.stale(DecisionBody.of(decision), decision.version()))
        .orElseGet(() ->
            Problems.of(
                ProblemType.STALE_VERSION,
                "There is no decision yet: make the first one with If-None-Match: *."));
  }

  private static ProblemException stillToReturn(List<QuestionKey> questions) {
    return Problems.of(
        ProblemType.NOT_POSSIBLE,
        questions.size()
            + " questions are marked to be returned: return them, or decide"
            + " otherwise, first.",
        questions.stream()
            .map(key -> new FieldError("/questions/" + key, "to-return", "is to be returned"))
            .toList());
  }
}
