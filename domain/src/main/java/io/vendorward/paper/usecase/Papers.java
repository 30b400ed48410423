package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.paper.ShownPaper;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Texts of agreements as they were shown. Read in the tenant's scope, and in that of a grant to the
 * agreement; written in the tenant's only.
 */
public interface Papers {

  /** What was shown last of each version, by number. */
  Mono<List<ShownPaper>> of(TenantId tenant, AgreementId agreement);

  Mono<Void> add(TenantId tenant, ShownPaper shown);
}
