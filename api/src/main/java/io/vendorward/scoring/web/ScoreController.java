package io.vendorward.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.usecase.ReadScores;
import io.vendorward.web.Etags;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/assessments/{id}")
@Tag(name = "Scores", description = "Control scores of submitted assessments: higher is better")
class ScoreController {

  private final ReadScores scores;

  ScoreController(ReadScores scores) {
    this.scores = scores;
  }

  @GetMapping("/score")
  @Requires(Permission.ASSESSMENTS_READ)
  @Operation(
      operationId = "getScore",
      summary = "Read the score of the last submission",
      description =
          "With what each question adds, and why. 409 with the code score-pending until the score"
              + " is there, normally within a second of the submission.")
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "The score is being computed")
  Mono<ResponseEntity<ScoreView>> current(Caller caller, @PathVariable UUID id) {
    return scores
        .current(caller, new AssessmentId(id))
        .map(outcome ->
            switch (outcome) {
              case ReadScores.Outcome.Found(ScoreEntry entry) -> ok(entry);
              case ReadScores.Outcome.NotSubmitted() -> throw pending("Nothing was submitted yet.");
              case ReadScores.Outcome.Pending() ->
                  throw pending("The submission is being scored; ask again in a moment.");
              case ReadScores.Outcome.NotFound() -> throw Problems.notFound("assessment");
            });
  }

  @GetMapping("/scores")
  @Requires(Permission.ASSESSMENTS_READ)
  @Operation(
      operationId = "listScores",
      summary = "List all scores of an assessment",
      description =
          "Newest first, normally one a submission, without the questions' contributions.")
  Mono<ResponseEntity<ScoreHistoryView>> history(Caller caller, @PathVariable UUID id) {
    return scores
        .history(caller, new AssessmentId(id))
        .map(entries -> ResponseEntity.ok(ScoreHistoryView.of(entries)))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("assessment")));
  }

  private static RuntimeException pending(String detail) {
    return Problems.of(ProblemType.SCORE_PENDING, detail);
  }

  private static ResponseEntity<ScoreView> ok(ScoreEntry entry) {
    return ResponseEntity.ok().eTag(Etags.of(1, entry.id())).body(ScoreView.of(entry));
  }
}
