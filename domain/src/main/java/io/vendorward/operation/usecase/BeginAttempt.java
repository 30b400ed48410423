package io.vendorward.operation.usecase;

import io.vendorward.operation.Claim;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Claims the key of an idempotent call, in a short transaction before the call itself. */
public final class BeginAttempt {

  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final InstantSource clock;

  public BeginAttempt(Transactions transactions, IdempotencyKeys keys, InstantSource clock) {
    this.transactions = transactions;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Whose call it is.
   *
   * @param client client id of a machine, subject of a person, account of a portal user
   */
  public record Command(TenantId tenant, String client, String key, String bodyHash) {}

  public Mono<Claim> handle(Command command) {
    return transactions.within(
        new Scope.Tenant(command.tenant()),
        () ->
            keys.claim(
                command.tenant(),
                command.client(),
                command.key(),
                command.bodyHash(),
                clock.instant()));
  }
}
