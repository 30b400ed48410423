package io.vendorward.console.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.AssessmentView;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.assessment.usecase.ReadCorrections;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.questionnaire.QuestionKey;
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
  private final ReadCorrections readCorrections;
  private final ReadAssessment readAssessment;

  ReviewPage(
      ReadQuestions readQuestions, ReadCorrections readCorrections, ReadAssessment readAssessment) {
    this.readQuestions = readQuestions;
    this.readCorrections = readCorrections;
    this.readAssessment = readAssessment;
  }

  /**
   * A part of the page, and what somebody typed into one of its forms.
   *
   * @param question of which question the form is; empty when none was sent
   */
  public record Attempt(int section, FormErrors errors, String question, String comment) {

    static Attempt none(int section) {
      return of(section, FormErrors.NONE);
    }

    static Attempt of(int section, FormErrors errors) {
      return new Attempt(section, errors, "", "");
    }

    static Attempt of(DecisionForm form, FormErrors errors) {
      return new Attempt(number(form.section()), errors, form.question(), form.comment());
    }
  }

  @GetMapping("/console/assessments/{id}/review")
  @Requires(Permission.ASSESSMENTS_READ)
  Mono<Rendering> show(
      Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "0") String section) {
    return show(caller, new AssessmentId(id), Attempt.none(number(section)));
  }

  Mono<Rendering> show(Caller caller, AssessmentId id, Attempt attempt) {
    return readQuestions
        .handle(caller, id)
        .flatMap(sheet ->
            Mono.zip(readAssessment.handle(caller, id), readCorrections.handle(caller, id))
                .flatMap(
                    more -> Mono.justOrEmpty(page(sheet, more.getT1(), more.getT2(), attempt))))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Optional<Rendering> page(
      QuestionSheet sheet, AssessmentView view, Map<QuestionKey, Answer> before, Attempt attempt) {
    var reader = new Reader(view.hospital().locale(), view.hospital().zone());
    var assessment = view.assessment();
    return ReviewSheet.of(sheet, before, attempt.section(), reader)
        .map(review ->
            Pages.form(
                "console/assessment/review",
                attempt.errors(),
                Map.of(
                    "view",
                    view,
                    "facts",
                    assessment.facts(),
                    "stage",
                    assessment.stage().name(),
                    "review",
                    review,
                    "typed",
                    attempt,
                    "reviewable",
                    assessment instanceof Assessment.Reviewable)));
  }

  static int number(String typed) {
    return typed.matches("\\d{1,5}") ? Math.min(Integer.parseInt(typed), LARGEST) : 0;
  }
}
