package io.vendorward.portal;

import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What lets an account open one piece of one hospital's work. Written for a contact when the work
 * is addressed to it, and bound to an account when that contact is linked.
 */
public record Grant(
    TenantId tenant,
    UUID contact,
    Optional<UUID> account,
    GrantKind kind,
    UUID resource,
    UUID templateVersion,
    GrantRight right,
    String hospital,
    String title,
    String sender,
    GrantProgress progress,
    Optional<Instant> openedAt,
    Optional<Instant> revokedAt) {

  public boolean live() {
    return revokedAt.isEmpty();
  }

  /** The scope this grant opens for the account it is bound to. */
  public Optional<Scope.Portal> scope() {
    return account.filter(_ -> live()).map(id -> new Scope.Portal(id, tenant, kind, resource));
  }
}
