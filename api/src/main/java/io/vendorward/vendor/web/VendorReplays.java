package io.vendorward.vendor.web;

import io.vendorward.identity.Caller;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Answers of this feature, given once more for a repeated Idempotency-Key. */
@Configuration(proxyBeanMethods = false)
class VendorReplays {

  @Bean
  Replay vendorReplay(FindVendor find) {
    return new Again(
        "vendor",
        (caller, id, version) ->
            find.handle(caller, new VendorId(id), version).map(VendorController::answerWith));
  }

  @Bean
  Replay contactReplay(FindContacts find) {
    return new Again(
        "contact",
        (caller, id, version) ->
            find.atVersion(caller, new ContactId(id), version).map(ContactController::answerWith));
  }

  @Bean
  Replay engagementReplay(FindEngagements find) {
    return new Again(
        "engagement",
        (caller, id, version) ->
            find.atVersion(caller, new EngagementId(id), version)
                .map(EngagementController::answerWith));
  }

  @Bean
  Replay legalEntityReplay(FindLegalEntities find) {
    return new Again(
        "legal_entity",
        (caller, id, version) ->
            find.atVersion(caller, new LegalEntityId(id), version)
                .map(LegalEntityController::answerWith));
  }

  private interface Rendering {
    Mono<? extends ResponseEntity<?>> of(Caller caller, UUID id, long version);
  }

  private record Again(String resourceKind, Rendering rendering) implements Replay {
    @Override
    public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
      return rendering.of(caller, id, version);
    }
  }
}
