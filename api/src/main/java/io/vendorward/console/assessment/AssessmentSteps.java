package io.vendorward.console.assessment;

import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ChangeAssessment;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.assessment.usecase.SendAssessment;
import io.vendorward.assessment.usecase.SendLinkAgain;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.FormErrors;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The buttons on an assessment's page: send, send the link again, change the due date. */
@Controller
@RequestMapping("/console/assessments/{id}")
class AssessmentSteps {

  private final AssessmentSheet sheet;
  private final ReadAssessment readAssessment;
  private final SendAssessment sendAssessment;
  private final SendLinkAgain sendLinkAgain;
  private final ChangeAssessment changeAssessment;

  AssessmentSteps(
      AssessmentSheet sheet,
      ReadAssessment readAssessment,
      SendAssessment sendAssessment,
      SendLinkAgain sendLinkAgain,
      ChangeAssessment changeAssessment) {
    this.sheet = sheet;
    this.readAssessment = readAssessment;
    this.sendAssessment = sendAssessment;
    this.sendLinkAgain = sendLinkAgain;
    this.changeAssessment = changeAssessment;
  }

  @PostMapping("/send")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> send(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    var assessment = new AssessmentId(id);
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            sendAssessment.handle(caller, new SendAssessment.Command(assessment, version)))
        .flatMap(outcome ->
            switch (outcome) {
              case SendAssessment.Outcome.Sent _ -> done(assessment, "assessment.sent");
              case SendAssessment.Outcome.Stale _ ->
                  again(caller, assessment, FormErrors.of("", "changed-meanwhile"));
              case SendAssessment.Outcome.WrongState _ ->
                  again(caller, assessment, FormErrors.of("", "not-a-draft"));
              case SendAssessment.Outcome.TemplateNotOffered() ->
                  again(caller, assessment, FormErrors.of("", "questionnaire-retired"));
              case SendAssessment.Outcome.Faulty(var fault) ->
                  again(caller, assessment, NewAssessmentPage.errors(fault));
              case SendAssessment.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  @PostMapping("/links")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> sendLink(Caller caller, @PathVariable UUID id) {
    var assessment = new AssessmentId(id);
    return sendLinkAgain
        .handle(caller, new SendLinkAgain.Command(assessment, Set.of()))
        .flatMap(outcome ->
            switch (outcome) {
              case SendLinkAgain.Outcome.Sent _ -> done(assessment, "assessment.link-sent");
              case SendLinkAgain.Outcome.WrongState _ ->
                  again(caller, assessment, FormErrors.of("", "not-answerable"));
              case SendLinkAgain.Outcome.UnknownContact() ->
                  again(caller, assessment, FormErrors.of("", "unknown-contact"));
              case SendLinkAgain.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  @PostMapping("/due")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> changeDue(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange.getFormData().flatMap(sent -> changeDue(caller, new AssessmentId(id), sent));
  }

  private Mono<Rendering> changeDue(
      Caller caller, AssessmentId id, MultiValueMap<String, String> sent) {
    var check = new FormCheck();
    String typed = check.required("due", value(sent, "due"), 20);
    var day = check.date("due", typed);
    return day.isEmpty()
        ? again(caller, id, check.errors(), typed)
        : readAssessment
            .handle(caller, id)
            .flatMap(view ->
                changeAssessment.handle(
                    caller,
                    command(id, day.get(), view.assessment().facts(), value(sent, "version"))))
            .switchIfEmpty(Mono.error(Pages::notFound))
            .flatMap(outcome ->
                switch (outcome) {
                  case ChangeAssessment.Outcome.Changed _ -> done(id, "assessment.due-changed");
                  case ChangeAssessment.Outcome.Stale _ ->
                      again(caller, id, FormErrors.of("", "changed-meanwhile"), typed);
                  case ChangeAssessment.Outcome.WrongState _ ->
                      again(caller, id, FormErrors.of("", "not-open"), typed);
                  case ChangeAssessment.Outcome.Faulty(var fault) ->
                      again(caller, id, NewAssessmentPage.errors(fault), typed);
                  case ChangeAssessment.Outcome.NotFound() -> throw Pages.notFound();
                });
  }

  private static ChangeAssessment.Command command(
      AssessmentId id, LocalDate due, AssessmentFacts facts, String version) {
    return new ChangeAssessment.Command(
        id, due, facts.contacts(), facts.externalIds(), Versions.read(version));
  }

  private static String value(MultiValueMap<String, String> sent, String field) {
    String value = sent.getFirst(field);
    return value == null ? "" : value;
  }

  private static Mono<Rendering> done(AssessmentId id, String notice) {
    return Mono.just(Pages.seeOther(AssessmentPage.path(id), notice));
  }

  private Mono<Rendering> again(Caller caller, AssessmentId id, FormErrors errors) {
    return sheet.of(caller, id, errors);
  }

  private Mono<Rendering> again(Caller caller, AssessmentId id, FormErrors errors, String due) {
    return sheet.of(caller, id, errors, Optional.of(due));
  }
}
