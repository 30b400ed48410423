package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Shuts a machine client out, or lets it in again. */
public final class EnableApiClient {

  private final ApiClients clients;
  private final IdentityProvider provider;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public EnableApiClient(
      ApiClients clients,
      IdentityProvider provider,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.clients = clients;
    this.provider = provider;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  public record Command(UUID id, long version, boolean disabled) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(ApiClient client) implements Outcome {}

    record Stale(ApiClient current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  /** The row decides; that the identity provider hears of it too is for tidiness. */
  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions
        .within(
            caller.scope(),
            () ->
                clients
                    .find(caller.tenant(), command.id())
                    .flatMap(client -> change(caller, client, command))
                    .defaultIfEmpty(new Outcome.NotFound()))
        .flatMap(outcome ->
            outcome instanceof Outcome.Changed(ApiClient client)
                ? provider
                    .enableClient(client.clientId(), !client.disabled())
                    .onErrorComplete()
                    .thenReturn(outcome)
                : Mono.just(outcome));
  }

  private Mono<Outcome> change(Caller caller, ApiClient client, Command command) {
    if (client.version() != command.version()) {
      return Mono.just(new Outcome.Stale(client));
    }
    if (client.disabled() == command.disabled()) {
      return Mono.just(new Outcome.Changed(client));
    }
    var now = clock.instant();
    var next =
        new ApiClient(
            client.tenant(),
            client.id(),
            client.clientId(),
            client.name(),
            client.scopes(),
            command.disabled(),
            client.version() + 1);
    return clients
        .update(next, caller.actor().reference(), now)
        .flatMap(saved ->
            saved
                ? changes.record(caller, change(next, now)).thenReturn(new Outcome.Changed(next))
                : Mono.just(new Outcome.Stale(client)));
  }

  private static Change change(ApiClient client, Instant now) {
    return Change.of("api_client.changed", "api_client", client.id(), client.version(), now)
        .withFields(Map.of("disabled", Boolean.toString(client.disabled())));
  }
}
