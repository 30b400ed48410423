package io.vendorward.audit.usecase;

import io.vendorward.audit.AuditEntry;
import io.vendorward.audit.AuditQuery;
import io.vendorward.identity.Caller;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Who did what, when and from where. */
public final class ReadAuditTrail {

  /** What the trail may be sorted by. */
  public static final Set<String> SORTS = Set.of("at");

  private final AuditTrail trail;
  private final Transactions transactions;

  public ReadAuditTrail(AuditTrail trail, Transactions transactions) {
    this.trail = trail;
    this.transactions = transactions;
  }

  public Mono<Page<AuditEntry>> page(Caller caller, AuditQuery query, PageRequest request) {
    return transactions.within(caller.scope(), () -> trail.page(caller.tenant(), query, request));
  }

  public Mono<Count> count(Caller caller, AuditQuery query) {
    return transactions.within(caller.scope(), () -> trail.count(caller.tenant(), query));
  }
}
