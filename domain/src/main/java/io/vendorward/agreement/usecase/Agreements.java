package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Agreements, with every state of what was known of them. */
public interface Agreements {

  Mono<Agreement> find(TenantId tenant, AgreementId id);

  /** The agreement as it was at that version of its record. */
  Mono<Agreement> findVersion(TenantId tenant, AgreementId id, long version);

  /** All with a vendor, by number. */
  Mono<List<Agreement>> of(TenantId tenant, VendorId vendor);

  /** All with those for whom the tenant itself works, by number. */
  Mono<List<Agreement>> upstream(TenantId tenant);

  /**
   * All with a vendor, and with those for whom the tenant itself works, as they were known at a
   * moment; not those recorded later.
   */
  Mono<List<Agreement>> knownAt(TenantId tenant, VendorId vendor, Instant moment);

  Mono<Void> insert(Caller caller, Agreement agreement);

  /** False, and nothing done, unless the version before {@code agreement}'s is the current one. */
  Mono<Boolean> update(Caller caller, Agreement agreement);
}
