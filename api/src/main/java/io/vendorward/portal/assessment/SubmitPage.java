package io.vendorward.portal.assessment;

import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.usecase.SubmitAssessment;
import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.web.FormErrors;
import io.vendorward.web.KeptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Is everything answered, and who vouches for it? */
@Controller
@RequestMapping("/portal/assessments/{id}/submit")
class SubmitPage {

  private static final int LONGEST = 200;

  private final Desk desk;
  private final SubmitAssessment submitAssessment;

  SubmitPage(Desk desk, SubmitAssessment submitAssessment) {
    this.desk = desk;
    this.submitAssessment = submitAssessment;
  }

  @GetMapping
  @Granted(GrantKind.ASSESSMENT)
  Mono<Rendering> show(Caller caller, @PathVariable UUID id) {
    return desk.open(caller, id)
        .map(open ->
            open.sheet().editable()
                ? form(open, new Attestation("", "", false), FormErrors.NONE)
                : back(open.sheet().address()));
  }

  @PostMapping
  @Granted(value = GrantKind.ASSESSMENT, right = GrantRight.ANSWER)
  Mono<Rendering> submit(Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(fields -> {
          var attestation = attestation(fields);
          var errors = errors(attestation);
          return errors.any()
              ? again(caller, id, attestation, errors)
              : submit(caller, id, attestation, field(fields, "digest"));
        });
  }

  private Mono<Rendering> submit(Caller caller, UUID id, Attestation attestation, String digest) {
    var command =
        new SubmitAssessment.Command(
            new AssessmentId(id), attestation, new AnswersDigest(digest), Optional.empty());
    return submitAssessment
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case SubmitAssessment.Outcome.Submitted _, SubmitAssessment.Outcome.WrongState _ ->
                  Mono.just(back("/portal/assessments/" + id));
              case SubmitAssessment.Outcome.Incomplete _ ->
                  again(caller, id, attestation, FormErrors.of("", "incomplete"));
              case SubmitAssessment.Outcome.Stale _ ->
                  again(caller, id, attestation, FormErrors.of("", "answers-changed"));
              case SubmitAssessment.Outcome.NotAttested() ->
                  again(caller, id, attestation, FormErrors.of("accepted", "required"));
              case SubmitAssessment.Outcome.NotFound(), SubmitAssessment.Outcome.UnknownContact() ->
                  Mono.error(Desk::notFound);
            });
  }

  private Mono<Rendering> again(
      Caller caller, UUID id, Attestation attestation, FormErrors errors) {
    return desk.open(caller, id).map(open -> form(open, attestation, errors));
  }

  private static Rendering form(Desk.Open open, Attestation attestation, FormErrors errors) {
    return open.page("submit")
        .status(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
        .modelAttribute("form", attestation)
        .modelAttribute("errors", errors)
        .build();
  }

  private static Rendering back(String address) {
    return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
  }

  private static Attestation attestation(MultiValueMap<String, String> fields) {
    return new Attestation(
        field(fields, "name"), field(fields, "title"), fields.containsKey("accepted"));
  }

  private static FormErrors errors(Attestation attestation) {
    var errors = new ArrayList<FormErrors.Entry>();
    check("name", attestation.name(), errors);
    check("title", attestation.title(), errors);
    if (!attestation.accepted()) {
      errors.add(new FormErrors.Entry("accepted", "required"));
    }
    return new FormErrors(errors);
  }

  private static void check(String field, String text, List<FormErrors.Entry> errors) {
    if (text.isBlank()) {
      errors.add(new FormErrors.Entry(field, "required"));
    } else if (text.length() > LONGEST) {
      errors.add(new FormErrors.Entry(field, "too-long"));
    } else if (!KeptText.canBe(text)) {
      errors.add(new FormErrors.Entry(field, "not-text"));
    }
  }

  private static String field(MultiValueMap<String, String> fields, String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
