package io.vendorward.assessment.web;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.AssessmentView;
import io.vendorward.assessment.usecase.ReadAssessment;
import io.vendorward.identity.Caller;
import io.vendorward.web.Etags;
import io.vendorward.web.Problems;
import io.vendorward.web.Replay;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers with an assessment; also once more for a repeated Idempotency-Key. */
@Component
class AssessmentResponses implements Replay {

  private final ReadAssessment readAssessment;

  AssessmentResponses(ReadAssessment readAssessment) {
    this.readAssessment = readAssessment;
  }

  Mono<ResponseEntity<AssessmentBody>> ok(Caller caller, AssessmentId id) {
    return readAssessment
        .handle(caller, id)
        .map(view -> answer(ResponseEntity.ok(), view))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("assessment")));
  }

  Mono<ResponseEntity<AssessmentBody>> created(Caller caller, AssessmentId id) {
    return readAssessment.handle(caller, id).map(AssessmentResponses::created);
  }

  @Override
  public String resourceKind() {
    return "assessment";
  }

  @Override
  public Mono<ResponseEntity<AssessmentBody>> render(Caller caller, UUID id, long version) {
    return readAssessment
        .handleVersion(caller, new AssessmentId(id), version)
        .map(view -> version == 1 ? created(view) : answer(ResponseEntity.ok(), view));
  }

  private static ResponseEntity<AssessmentBody> created(AssessmentView view) {
    return answer(
        ResponseEntity.created(URI.create("/api/v1/assessments/" + view.assessment().id())), view);
  }

  private static ResponseEntity<AssessmentBody> answer(
      ResponseEntity.BodyBuilder answer, AssessmentView view) {
    return answer
        .eTag(Etags.of(view.assessment().version(), view.overdue()))
        .body(AssessmentBody.of(view));
  }
}
