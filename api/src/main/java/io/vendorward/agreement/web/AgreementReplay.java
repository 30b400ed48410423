package io.vendorward.agreement.web;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.identity.Caller;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An agreement as a repeated call is answered. */
@Component
class AgreementReplay implements Replay {

  private final ReadAgreements readAgreements;

  AgreementReplay(ReadAgreements readAgreements) {
    this.readAgreements = readAgreements;
  }

  @Override
  public String resourceKind() {
    return "baa";
  }

  @Override
  public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
    return readAgreements
        .version(caller, new AgreementId(id), version)
        .map(AgreementView::of)
        .map(view -> version == 1 ? AgreementEdits.created(view) : AgreementEdits.ok(view));
  }
}
