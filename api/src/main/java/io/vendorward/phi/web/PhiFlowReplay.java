package io.vendorward.phi.web;

import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.ReadFlows;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A flow as a repeated call is answered. */
@Component
class PhiFlowReplay implements Replay {

  private final ReadFlows readFlows;

  PhiFlowReplay(ReadFlows readFlows) {
    this.readFlows = readFlows;
  }

  @Override
  public String resourceKind() {
    return "phi_flow";
  }

  @Override
  public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
    return readFlows
        .version(caller, new PhiFlowId(id), version)
        .map(flow -> version == 1 ? PhiFlowController.created(flow) : PhiFlowController.ok(flow));
  }
}
