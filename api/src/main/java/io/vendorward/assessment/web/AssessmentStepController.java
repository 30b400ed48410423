package io.vendorward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.CancelAssessment;
import io.vendorward.assessment.usecase.SendAssessment;
import io.vendorward.assessment.usecase.SendLinkAgain;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
class AssessmentStepController {

  private final SendAssessment sendAssessment;
  private final SendLinkAgain sendLinkAgain;
  private final CancelAssessment cancelAssessment;
  private final AssessmentResponses responses;

  AssessmentStepController(
      SendAssessment sendAssessment,
      SendLinkAgain sendLinkAgain,
      CancelAssessment cancelAssessment,
      AssessmentResponses responses) {
    this.sendAssessment = sendAssessment;
    this.sendLinkAgain = sendLinkAgain;
    this.cancelAssessment = cancelAssessment;
    this.responses = responses;
  }

  @PostMapping("/send")
  @Requires(Permission.ASSESSMENTS_WRITE)
  @Operation(
      operationId = "sendAssessment",
      summary = "Send a draft to its contacts",
      description = "Each contact gets a mail with a link; the questionnaire is fixed from now on.")
  Mono<ResponseEntity<AssessmentBody>> send(Caller caller, @PathVariable UUID id, IfMatch seen) {
    var assessment = new AssessmentId(id);
    return sendAssessment
        .handle(caller, new SendAssessment.Command(assessment, seen.version()))
        .flatMap(outcome ->
            switch (outcome) {
              case SendAssessment.Outcome.Sent _ -> responses.ok(caller, assessment);
              case SendAssessment.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case SendAssessment.Outcome.Stale(var current) ->
                  throw AssessmentProblems.stale(current);
              case SendAssessment.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("sent", stage);
              case SendAssessment.Outcome.TemplateNotOffered() ->
                  throw Problems.of(
                      ProblemType.NOT_POSSIBLE,
                      "The questionnaire was retired; make a new draft with another version.");
              case SendAssessment.Outcome.Faulty(var fault) ->
                  throw AssessmentProblems.faulty(fault);
            });
  }

  @PostMapping("/links")
  @Requires(Permission.ASSESSMENTS_WRITE)
  @Operation(operationId = "sendAssessmentLink", summary = "Mail a fresh link")
  Mono<ResponseEntity<AssessmentBody>> links(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody LinksInput input) {
    var assessment = new AssessmentId(id);
    var people = AssessmentInput.contacts(input.contactIds());
    return sendLinkAgain
        .handle(caller, new SendLinkAgain.Command(assessment, people))
        .flatMap(outcome ->
            switch (outcome) {
              case SendLinkAgain.Outcome.Sent _ -> responses.ok(caller, assessment);
              case SendLinkAgain.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case SendLinkAgain.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("answered", stage);
              case SendLinkAgain.Outcome.UnknownContact() ->
                  throw Problems.invalid(
                      "/contactIds", "unknown-contact", "names somebody who is not asked");
            });
  }

  @PostMapping("/cancel")
  @Requires(Permission.ASSESSMENTS_WRITE)
  @Operation(
      operationId = "cancelAssessment",
      summary = "Call an assessment off",
      description = "What was answered stays and can be read.")
  Mono<ResponseEntity<AssessmentBody>> cancel(Caller caller, @PathVariable UUID id, IfMatch seen) {
    var assessment = new AssessmentId(id);
    return cancelAssessment
        .handle(caller, new CancelAssessment.Command(assessment, seen.version()))
        .flatMap(outcome ->
            switch (outcome) {
              case CancelAssessment.Outcome.Cancelled _ -> responses.ok(caller, assessment);
              case CancelAssessment.Outcome.NotFound() -> throw Problems.notFound("assessment");
              case CancelAssessment.Outcome.Stale(var current) ->
                  throw AssessmentProblems.stale(current);
              case CancelAssessment.Outcome.WrongState(var stage) ->
                  throw AssessmentProblems.wrongState("cancelled", stage);
            });
  }
}
