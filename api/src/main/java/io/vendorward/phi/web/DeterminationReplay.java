package io.vendorward.phi.web;

import io.vendorward.identity.Caller;
import io.vendorward.phi.DeterminationId;
import io.vendorward.phi.usecase.ReadDeterminations;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A determination as a repeated call is answered. */
@Component
class DeterminationReplay implements Replay {

  private final ReadDeterminations readDeterminations;

  DeterminationReplay(ReadDeterminations readDeterminations) {
    this.readDeterminations = readDeterminations;
  }

  @Override
  public String resourceKind() {
    return "ba_determination";
  }

  @Override
  public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
    return readDeterminations
        .version(caller, new DeterminationId(id), version)
        .map(made ->
            version == 1
                ? DeterminationController.created(made)
                : DeterminationController.ok(made));
  }
}
