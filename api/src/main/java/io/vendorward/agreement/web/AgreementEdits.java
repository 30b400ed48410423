package io.vendorward.agreement.web;

import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.identity.Caller;
import io.vendorward.web.IfMatch;
import io.vendorward.web.Problems;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applies edits to agreements, and answers with the agreement or with why not. */
@Component
class AgreementEdits {

  private final ReadAgreements readAgreements;
  private final ChangeAgreement changeAgreement;

  AgreementEdits(ReadAgreements readAgreements, ChangeAgreement changeAgreement) {
    this.readAgreements = readAgreements;
    this.changeAgreement = changeAgreement;
  }

  Mono<ResponseEntity<AgreementView>> apply(
      Caller caller, UUID id, IfMatch seen, AgreementEdit edit) {
    var agreement = new AgreementId(id);
    return changeAgreement
        .handle(caller, new ChangeAgreement.Command(agreement, seen.version(), edit))
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeAgreement.Outcome.Changed _ -> answer(caller, agreement);
              case ChangeAgreement.Outcome.Invalid(var faults) ->
                  Mono.error(AgreementProblems.invalid(faults));
              case ChangeAgreement.Outcome.Refused(var code) ->
                  Mono.error(AgreementProblems.refused(code));
              case ChangeAgreement.Outcome.Stale(var current) ->
                  view(caller, agreement)
                      .flatMap(view -> Mono.error(Problems.stale(view, current.version())));
              case ChangeAgreement.Outcome.NotFound() -> Mono.error(Problems.notFound("agreement"));
            });
  }

  Mono<ResponseEntity<AgreementView>> answer(Caller caller, AgreementId id) {
    return view(caller, id).map(AgreementEdits::ok);
  }

  Mono<AgreementView> view(Caller caller, AgreementId id) {
    return readAgreements
        .one(caller, id)
        .map(AgreementView::of)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("agreement")));
  }

  static ResponseEntity<AgreementView> ok(AgreementView view) {
    return ResponseEntity.ok().eTag(view.etag()).body(view);
  }

  static ResponseEntity<AgreementView> created(AgreementView view) {
    return ResponseEntity.created(URI.create("/api/v1/baas/" + view.id()))
        .eTag(view.etag())
        .body(view);
  }
}
