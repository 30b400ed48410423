package io.vendorward.operation.web;

import io.vendorward.identity.Caller;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** That a job was put back has no body to render again. */
@Component
class ParkedJobReplay implements Replay {

  @Override
  public String resourceKind() {
    return "job";
  }

  @Override
  public Mono<ResponseEntity<Void>> render(Caller caller, UUID id, long version) {
    return Mono.just(ParkedJobController.accepted());
  }
}
