package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.paper.ShownPaper;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Everything that is kept of texts. */
public record PaperBook(Papers papers, Remarks remarks, Signings signings) {

  /** What was shown last of the newest version that is not withdrawn; empty when nothing was. */
  Mono<ShownPaper> newest(TenantId tenant, AgreementId agreement) {
    return papers.of(tenant, agreement).flatMap(shown -> Mono.justOrEmpty(newest(shown)));
  }

  /** What was shown last of one version; empty when nothing was. */
  Mono<ShownPaper> version(TenantId tenant, AgreementId agreement, int number) {
    return papers
        .of(tenant, agreement)
        .flatMap(shown ->
            Mono.justOrEmpty(shown.stream().filter(one -> one.number() == number).findFirst()));
  }

  static Optional<ShownPaper> newest(List<ShownPaper> shown) {
    return shown.reversed().stream()
        .filter(one -> one.status() != VersionStatus.WITHDRAWN)
        .findFirst()
        .or(() -> shown.reversed().stream().findFirst());
  }
}
