package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.operation.Operation;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What {@link CreateTenant} writes as the operator, each step in a transaction of its own. */
public final class TenantRegister {

  private final Tenants tenants;
  private final Operations operations;
  private final Changes changes;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public TenantRegister(
      Tenants tenants,
      Operations operations,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.tenants = tenants;
    this.operations = operations;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** The tenant of a name, and this call's operation on it. */
  record Entry(TenantId tenant, UUID operation) {}

  Mono<Entry> enter(Tenants.Profile profile) {
    return transactions.within(
        new Scope.Operator(),
        () ->
            tenants
                .findByName(profile.name())
                .switchIfEmpty(Mono.defer(() -> add(profile)))
                .flatMap(this::begin));
  }

  private Mono<TenantId> add(Tenants.Profile profile) {
    var tenant = new TenantId(ids.next());
    var now = clock.instant();
    var created =
        Change.of("tenant.created", "tenant", tenant.value(), 1, now)
            .withFields(
                Map.of("name", profile.name(), "locale", profile.locale(), "zone", profile.zone()));
    return tenants
        .add(tenant, profile, now)
        .then(Mono.defer(() -> changes.record(operator(tenant), created)))
        .thenReturn(tenant);
  }

  /** On whose behalf a tenant is made. */
  static Caller operator(TenantId tenant) {
    return Caller.staff(tenant, new Actor.Operator(), Origin.LOCAL);
  }

  private Mono<Entry> begin(TenantId tenant) {
    var operation =
        Operation.started(
            ids.next(), "tenant.create", new Actor.Operator().reference(), clock.instant());
    return operations.start(tenant, operation).thenReturn(new Entry(tenant, operation.id()));
  }

  Mono<Void> assign(TenantId tenant, String organization) {
    return transactions.within(
        new Scope.Operator(), () -> tenants.assignOrganization(tenant, organization));
  }

  Mono<Void> end(Entry entry, OperationState.Ended ended) {
    return transactions
        .within(
            new Scope.Operator(),
            () -> operations.end(entry.tenant(), entry.operation(), ended, clock.instant()))
        .then();
  }
}
