package io.vendorward.identity;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;

/**
 * On whose behalf a use case runs. Whether the caller may do it at all was decided at the edge, by
 * {@link RoleTable}; what remains here is which rows are in sight and what the records will say.
 *
 * @param scope the scope for the use case's transactions
 * @param tenant the tenant of that scope
 * @param attempt the idempotent attempt that this call is, when it came with a key
 */
public record Caller(
    Scope scope,
    TenantId tenant,
    Actor actor,
    Reach reach,
    Origin origin,
    Optional<Attempt> attempt) {

  /** A member or machine client that sees the whole tenant. */
  public static Caller staff(TenantId tenant, Actor actor, Origin origin) {
    return new Caller(
        new Scope.Tenant(tenant), tenant, actor, new Reach.Everything(), origin, Optional.empty());
  }

  /** A vendor's person inside one grant. */
  public static Caller portal(Scope.Portal scope, Origin origin) {
    return new Caller(
        scope,
        scope.tenant(),
        new Actor.PortalUser(scope.account()),
        new Reach.Everything(),
        origin,
        Optional.empty());
  }

  /** The worker, for one job of one tenant. */
  public static Caller worker(TenantId tenant, String job) {
    return staff(tenant, new Actor.Worker(job), Origin.LOCAL);
  }

  public Caller reaching(Reach narrower) {
    return new Caller(scope, tenant, actor, narrower, origin, attempt);
  }

  public Caller attempting(Attempt idempotent) {
    return new Caller(scope, tenant, actor, reach, origin, Optional.of(idempotent));
  }

  /** For what is recorded besides the change that the call asked for: only that one answers it. */
  public Caller besides() {
    return new Caller(scope, tenant, actor, reach, origin, Optional.empty());
  }
}
