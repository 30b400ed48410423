package io.vendorward.console.assessment;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.AssessmentView;
import io.vendorward.assessment.usecase.CancelAssessment;
import io.vendorward.assessment.usecase.PreviewAssessment;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How far is this assessment, and what is next? And its end before time: cancelling. */
@Controller
class AssessmentPage {

  private final AssessmentSheet sheet;
  private final ReadAssessment readAssessment;
  private final PreviewAssessment previewAssessment;
  private final CancelAssessment cancelAssessment;

  AssessmentPage(
      AssessmentSheet sheet,
      ReadAssessment readAssessment,
      PreviewAssessment previewAssessment,
      CancelAssessment cancelAssessment) {
    this.sheet = sheet;
    this.readAssessment = readAssessment;
    this.previewAssessment = previewAssessment;
    this.cancelAssessment = cancelAssessment;
  }

  static String path(AssessmentId id) {
    return "/console/assessments/" + id;
  }

  @GetMapping("/console/assessments/{id}")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return sheet.of(caller, new AssessmentId(id), FormErrors.NONE);
  }

  @GetMapping("/console/assessments/{id}/preview")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> preview(Caller caller, @PathVariable UUID id) {
    return previewAssessment
        .handle(caller, new AssessmentId(id))
        .map(preview ->
            Rendering.view("console/assessment/preview")
                .modelAttribute("preview", preview)
                .modelAttribute("facts", preview.assessment().facts())
                .modelAttribute("draft", preview.assessment() instanceof Assessment.Draft)
                .build())
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @GetMapping("/console/assessments/{id}/cancel")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> askBeforeCancelling(Caller caller, @PathVariable UUID id) {
    return readAssessment
        .handle(caller, new AssessmentId(id))
        .map(view -> ask(view, FormErrors.NONE))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping("/console/assessments/{id}/cancel")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> cancel(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var assessment = new AssessmentId(id);
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            cancelAssessment.handle(caller, new CancelAssessment.Command(assessment, version)))
        .flatMap(outcome ->
            switch (outcome) {
              case CancelAssessment.Outcome.Cancelled _ ->
                  Mono.just(Pages.seeOther(path(assessment), "assessment.cancelled"));
              case CancelAssessment.Outcome.Stale _ ->
                  askAgain(caller, assessment, "changed-meanwhile");
              case CancelAssessment.Outcome.WrongState _ ->
                  askAgain(caller, assessment, "not-open");
              case CancelAssessment.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  private Mono<Rendering> askAgain(Caller caller, AssessmentId id, String code) {
    return readAssessment.handle(caller, id).map(view -> ask(view, FormErrors.of("", code)));
  }

  private static Rendering ask(AssessmentView view, FormErrors errors) {
    return Pages.form(
        "console/assessment/cancel",
        errors,
        Map.of("view", view, "facts", view.assessment().facts()));
  }
}
