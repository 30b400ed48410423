package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.paper.Discussion;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/** What was said of texts; in the tenant's scope, and in that of a grant to the agreement. */
public interface Remarks {

  Mono<Discussion> of(TenantId tenant, AgreementId agreement);

  Mono<Void> add(TenantId tenant, Remark remark);

  Mono<Remark> find(TenantId tenant, RemarkId id);
}
