package io.vendorward.portal.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.portal.Grant;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Turns a portal user and the work they name into a caller inside that one grant. */
public final class EnterGrant {

  private final Inboxes inboxes;
  private final Grants grants;
  private final Transactions transactions;
  private final InstantSource clock;

  public EnterGrant(
      Inboxes inboxes, Grants grants, Transactions transactions, InstantSource clock) {
    this.inboxes = inboxes;
    this.grants = grants;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A caller inside a grant, and what the grant allows. */
  public record Entered(Caller caller, GrantRight right) {}

  /** Empty when no live grant opens the work to this account: as if there were no such work. */
  public Mono<Entered> handle(UUID account, GrantKind kind, UUID resource, Origin origin) {
    return transactions
        .within(new Scope.Inbox(account), () -> inboxes.find(account, kind, resource))
        .flatMap(grant ->
            Mono.justOrEmpty(grant.scope())
                .flatMap(scope -> noteOpened(grant, scope).thenReturn(scope))
                .map(scope -> new Entered(Caller.portal(scope, origin), grant.right())));
  }

  private Mono<Void> noteOpened(Grant grant, Scope.Portal scope) {
    return grant.openedAt().isPresent()
        ? Mono.empty()
        : transactions.within(
            scope,
            () ->
                grants.opened(
                    scope.tenant(),
                    scope.kind(),
                    scope.resource(),
                    scope.account(),
                    clock.instant()));
  }
}
