package io.vendorward.portal.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Takes work away from a contact. Takes effect with the contact's next request. */
public final class RevokeGrant {

  private final Grants grants;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public RevokeGrant(
      Grants grants, Transactions transactions, Changes changes, InstantSource clock) {
    this.grants = grants;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which contact loses which work. */
  public record Command(UUID contact, GrantKind kind, UUID resource) {}

  /** Whether there was something to take away. */
  public enum Outcome {
    REVOKED,
    NOT_FOUND
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () -> {
          var now = clock.instant();
          var what =
              Map.of("kind", command.kind().name(), "resource", command.resource().toString());
          var change =
              Change.of("grant.revoked", "contact", command.contact(), 0, now).and(what, what);
          return grants
              .revoke(
                  caller.tenant(),
                  command.contact(),
                  command.kind(),
                  command.resource(),
                  caller.actor(),
                  now)
              .flatMap(revoked ->
                  revoked
                      ? changes.record(caller, change).thenReturn(Outcome.REVOKED)
                      : Mono.just(Outcome.NOT_FOUND));
        });
  }
}
