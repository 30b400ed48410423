package io.vendorward.portal;

import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What lets an account open one piece of one hospital's work. Written for a contact when the work
 * is addressed to it, and bound to an account when that contact is linked.
 *
 * @param zone of the hospital, by whose calendar the due date counts
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
    ZoneId zone,
    String title,
    String sender,
    GrantProgress progress,
    Optional<Instant> openedAt,
    Optional<Instant> revokedAt) {

  /** Days left until the work is due, by the hospital's calendar; negative when it is overdue. */
  public Optional<Long> daysLeft(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    return progress.dueOn().map(due -> ChronoUnit.DAYS.between(today, due));
  }

  public boolean live() {
    return revokedAt.isEmpty();
  }

  /** Whether something is still wanted of the vendor. */
  public boolean open() {
    return live() && progress.open();
  }

  /** The scope this grant opens for the account it is bound to. */
  public Optional<Scope.Portal> scope() {
    return account.filter(_ -> live()).map(id -> new Scope.Portal(id, tenant, kind, resource));
  }
}
