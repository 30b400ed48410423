package io.vendorward.console.assessment;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ToReturn;
import io.vendorward.assessment.usecase.CompleteReview;
import io.vendorward.assessment.usecase.DecideAnswer;
import io.vendorward.assessment.usecase.ReopenReview;
import io.vendorward.assessment.usecase.ReturnAssessment;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The buttons of a review: decide, return what is marked, complete, reopen. */
@Controller
@RequestMapping("/console/assessments/{id}/review")
class ReviewSteps {

  private final ReviewPage page;
  private final DecideAnswer decideAnswer;
  private final ReturnAssessment returnAssessment;
  private final CompleteReview completeReview;
  private final ReopenReview reopenReview;

  ReviewSteps(
      ReviewPage page,
      DecideAnswer decideAnswer,
      ReturnAssessment returnAssessment,
      CompleteReview completeReview,
      ReopenReview reopenReview) {
    this.page = page;
    this.decideAnswer = decideAnswer;
    this.returnAssessment = returnAssessment;
    this.completeReview = completeReview;
    this.reopenReview = reopenReview;
  }

  @PostMapping("/decisions")
  @Requires(Permission.REVIEW)
  Mono<Rendering> decide(
      Caller caller, @PathVariable UUID id, @ModelAttribute("form") DecisionForm form) {
    var assessment = new AssessmentId(id);
    int section = ReviewPage.number(form.section());
    var check = new FormCheck();
    return Mono.justOrEmpty(form.command(assessment, check))
        .flatMap(command -> decideAnswer.handle(caller, command))
        .flatMap(outcome ->
            switch (outcome) {
              case DecideAnswer.Outcome.Decided(var decision) ->
                  Mono.just(back(assessment, section, decision.question().value()));
              case DecideAnswer.Outcome.ReasonMissing() ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(form, FormErrors.of("comment", "reason-missing")));
              case DecideAnswer.Outcome.Stale _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(form, FormErrors.of("", "changed-meanwhile")));
              case DecideAnswer.Outcome.WrongState _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(form, FormErrors.of("", "not-reviewable")));
              case DecideAnswer.Outcome.UnknownQuestion() -> throw Pages.notFound();
              case DecideAnswer.Outcome.NotFound() -> throw Pages.notFound();
            })
        .switchIfEmpty(
            Mono.defer(
                () -> page.show(caller, assessment, ReviewPage.Attempt.of(form, check.errors()))));
  }

  @PostMapping("/return")
  @Requires(Permission.REVIEW)
  Mono<Rendering> sendBack(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var assessment = new AssessmentId(id);
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            returnAssessment.handle(
                caller, new ReturnAssessment.Command(assessment, new ToReturn.Marked(), version)))
        .flatMap(outcome ->
            switch (outcome) {
              case ReturnAssessment.Outcome.Returned _ ->
                  Mono.just(Pages.seeOther(AssessmentPage.path(assessment), "assessment.returned"));
              case ReturnAssessment.Outcome.Stale _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "changed-meanwhile")));
              case ReturnAssessment.Outcome.WrongState _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "not-reviewable")));
              case ReturnAssessment.Outcome.UnknownQuestions _,
                  ReturnAssessment.Outcome.ReasonMissing _,
                  ReturnAssessment.Outcome.NothingMarked _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "nothing-to-return")));
              case ReturnAssessment.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  @PostMapping("/complete")
  @Requires(Permission.REVIEW)
  Mono<Rendering> complete(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var assessment = new AssessmentId(id);
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            completeReview.handle(caller, new CompleteReview.Command(assessment, version)))
        .flatMap(outcome ->
            switch (outcome) {
              case CompleteReview.Outcome.Completed _ ->
                  Mono.just(
                      Pages.seeOther(AssessmentPage.path(assessment), "assessment.completed"));
              case CompleteReview.Outcome.StillToReturn _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "still-to-return")));
              case CompleteReview.Outcome.ScorePending _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "score-pending")));
              case CompleteReview.Outcome.Stale _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "changed-meanwhile")));
              case CompleteReview.Outcome.WrongState _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "not-reviewable")));
              case CompleteReview.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  @PostMapping("/reopen")
  @Requires(Permission.REVIEW)
  Mono<Rendering> reopen(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var assessment = new AssessmentId(id);
    return Pages.sentVersion(exchange)
        .flatMap(
            version -> reopenReview.handle(caller, new ReopenReview.Command(assessment, version)))
        .flatMap(outcome ->
            switch (outcome) {
              case ReopenReview.Outcome.Reopened _ ->
                  Mono.just(
                      Pages.seeOther(
                          AssessmentPage.path(assessment) + "/review", "assessment.reopened"));
              case ReopenReview.Outcome.Stale _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "changed-meanwhile")));
              case ReopenReview.Outcome.WrongState _ ->
                  page.show(
                      caller,
                      assessment,
                      ReviewPage.Attempt.of(0, FormErrors.of("", "not-reviewable")));
              case ReopenReview.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  /** To the question that was decided. */
  private static Rendering back(AssessmentId id, int section, String question) {
    var uri =
        UriComponentsBuilder.fromPath(AssessmentPage.path(id) + "/review")
            .queryParam("section", section)
            .fragment("q-" + question)
            .build()
            .encode();
    return Rendering.redirectTo(uri.toUriString()).build();
  }
}
