package io.vendorward.assessment.web;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ReadReceipt;
import io.vendorward.identity.Caller;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers vendors with their receipt; also once more for a repeated Idempotency-Key. */
@Component
class Receipts implements Replay {

  private final ReadReceipt readReceipt;

  Receipts(ReadReceipt readReceipt) {
    this.readReceipt = readReceipt;
  }

  Mono<ResponseEntity<ReceiptBody>> latest(Caller caller, AssessmentId id) {
    return readReceipt
        .handle(caller, id)
        .map(receipt -> ResponseEntity.ok(ReceiptBody.of(receipt)))
        .switchIfEmpty(Mono.error(AnswerProblems::notFound));
  }

  @Override
  public Side side() {
    return Side.PORTAL;
  }

  @Override
  public String resourceKind() {
    return "assessment";
  }

  @Override
  public Mono<ResponseEntity<ReceiptBody>> render(Caller caller, UUID id, long version) {
    return readReceipt
        .handleVersion(caller, new AssessmentId(id), version)
        .map(receipt -> ResponseEntity.ok(ReceiptBody.of(receipt)));
  }
}
