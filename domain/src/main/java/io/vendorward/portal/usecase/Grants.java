package io.vendorward.portal.usecase;

import io.vendorward.identity.Actor;
import io.vendorward.portal.Grant;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.NewGrant;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * What hospitals opened to their contacts. All run in the tenant's scope; {@code of}, {@code move}
 * and {@code opened} in the portal's as well.
 */
public interface Grants {

  /** Writes or renews the grant of a contact; bound at once if the contact is linked already. */
  Mono<Void> put(TenantId tenant, NewGrant grant, Actor by, Instant at);

  /** All grants of a piece of work, revoked ones too. */
  Mono<List<Grant>> of(TenantId tenant, GrantKind kind, UUID resource);

  /** Brings all grants of a piece of work up to date. */
  Mono<Void> progress(
      TenantId tenant, GrantKind kind, UUID resource, GrantProgress now, Actor by, Instant at);

  /**
   * Moves all live grants of a piece of work to a state, and their answered questions by a
   * difference.
   */
  Mono<Void> move(
      TenantId tenant,
      GrantKind kind,
      UUID resource,
      String state,
      int answeredBy,
      Actor by,
      Instant at);

  /** Notes the first time that an account opened the work. */
  Mono<Void> opened(TenantId tenant, GrantKind kind, UUID resource, UUID account, Instant at);

  /** Whether there was a live grant to revoke. */
  Mono<Boolean> revoke(
      TenantId tenant, UUID contact, GrantKind kind, UUID resource, Actor by, Instant at);

  /** Binds the live grants of a contact to the account that the contact was linked to. */
  Mono<Void> bind(TenantId tenant, UUID contact, UUID account, Actor by, Instant at);

  /** Takes all grants of a contact from whatever account they were bound to. */
  Mono<Void> unbind(TenantId tenant, UUID contact, Actor by, Instant at);
}
