package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Who signed texts and who declined; in the tenant's scope, and in that of a grant to the
 * agreement.
 */
public interface Signings {

  /** The earliest first. */
  Mono<List<Signing>> of(TenantId tenant, AgreementId agreement);

  /** False, and nothing done, when somebody of that side acted on the same showing already. */
  Mono<Boolean> add(TenantId tenant, Signing signing);

  Mono<Signing> find(TenantId tenant, SigningId id);
}
