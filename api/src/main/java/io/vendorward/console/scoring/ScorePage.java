package io.vendorward.console.scoring;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.scoring.usecase.ExplainScore;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How well does the vendor do, and which answers make it so? htmx gets the panel alone. */
@Controller
class ScorePage {

  private final ExplainScore explainScore;

  ScorePage(ExplainScore explainScore) {
    this.explainScore = explainScore;
  }

  @GetMapping("/console/assessments/{id}/score")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    String view = "console/scoring/" + (Pages.partOnly(exchange) ? "parts :: panel" : "page");
    return explainScore
        .handle(caller, new AssessmentId(id))
        .map(outcome ->
            switch (outcome) {
              case ExplainScore.Outcome.Explained(var entry, var questionnaire) ->
                  Rendering.view(view)
                      .modelAttribute("assessmentId", id.toString())
                      .modelAttribute("score", ScoreSheet.of(entry, questionnaire))
                      .build();
              case ExplainScore.Outcome.Pending(boolean submitted) ->
                  Rendering.view(view)
                      .modelAttribute("assessmentId", id.toString())
                      .modelAttribute("submitted", submitted)
                      .build();
              case ExplainScore.Outcome.NotFound() -> throw Pages.notFound();
            });
  }
}
