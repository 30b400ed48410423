package io.vendorward.console.assessment;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.AssessmentView;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What did the vendor answer, and do we accept it? One section at a time. */
@Controller
class ReviewPage {

  private static final int LARGEST = 100_000;

  private final ReadQuestions readQuestions;
  private final ReadAssessment readAssessment;

  ReviewPage(ReadQuestions readQuestions, ReadAssessment readAssessment) {
    this.readQuestions = readQuestions;
    this.readAssessment = readAssessment;
  }

  @GetMapping("/console/assessments/{id}/review")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> show(
      Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "0") String section) {
    return show(caller, new AssessmentId(id), number(section), FormErrors.NONE);
  }

  Mono<Rendering> show(Caller caller, AssessmentId id, int section, FormErrors errors) {
    return readQuestions
        .handle(caller, id)
        .flatMap(sheet ->
            readAssessment
                .handle(caller, id)
                .flatMap(view -> Mono.justOrEmpty(page(sheet, view, section, errors))))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Optional<Rendering> page(
      QuestionSheet sheet, AssessmentView view, int section, FormErrors errors) {
    var reader = new Reader(view.hospital().locale(), view.hospital().zone());
    var assessment = view.assessment();
    return ReviewSheet.of(sheet, section, reader)
        .map(review ->
            Pages.form(
                "console/assessment/review",
                errors,
                Map.of(
                    "view",
                    view,
                    "facts",
                    assessment.facts(),
                    "stage",
                    assessment.stage().name(),
                    "review",
                    review,
                    "reviewable",
                    assessment instanceof Assessment.Reviewable)));
  }

  static int number(String typed) {
    return typed.matches("\\d{1,5}") ? Math.min(Integer.parseInt(typed), LARGEST) : 0;
  }
}
