package io.vendorward.finding.web;

import io.vendorward.finding.FindingId;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.identity.Caller;
import io.vendorward.web.Etags;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class FindingReplay implements Replay {

  private final ReadFindings findings;

  FindingReplay(ReadFindings findings) {
    this.findings = findings;
  }

  @Override
  public String resourceKind() {
    return "finding";
  }

  @Override
  public Mono<ResponseEntity<FindingView>> render(Caller caller, UUID id, long version) {
    return findings
        .version(caller, new FindingId(id), version)
        .map(finding ->
            ResponseEntity.ok().eTag(Etags.of(finding.version())).body(FindingView.of(finding)));
  }
}
