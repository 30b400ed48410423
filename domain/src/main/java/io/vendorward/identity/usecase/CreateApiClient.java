package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Caller;
import io.vendorward.identity.RoleTable;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import reactor.core.publisher.Mono;

/**
 * Makes a machine client: first at the identity provider, then its row here, without which its
 * tokens open nothing.
 */
public final class CreateApiClient {

  private final IdentityProvider provider;
  private final ApiClients clients;
  private final RandomTokens tokens;
  private final Transactions transactions;
  private final Changes changes;
  private final NewIds ids;
  private final InstantSource clock;

  public CreateApiClient(
      IdentityProvider provider,
      ApiClients clients,
      RandomTokens tokens,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    this.provider = provider;
    this.clients = clients;
    this.tokens = tokens;
    this.transactions = transactions;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param clientId where a second call must mean the same client
   */
  public record Command(String name, Set<String> scopes, Optional<String> clientId) {
    public Command {
      scopes = Set.copyOf(scopes);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** The secret leaves here once, and is stored nowhere on our side. */
    record Created(ApiClient client, String secret) implements Outcome {}

    record Already(ApiClient client) implements Outcome {}

    record UnknownScopes(Set<String> unknown) implements Outcome {
      public UnknownScopes {
        unknown = Set.copyOf(unknown);
      }
    }

    /** A machine can make none that may do more than itself. */
    record BeyondOwnScopes(Set<String> beyond) implements Outcome {
      public BeyondOwnScopes {
        beyond = Set.copyOf(beyond);
      }
    }

    record ProviderUnavailable() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    var unknown = new TreeSet<>(command.scopes());
    unknown.removeAll(RoleTable.scopes());
    if (!unknown.isEmpty()) {
      return Mono.just(new Outcome.UnknownScopes(unknown));
    }
    return beyondOwn(caller, command.scopes())
        .flatMap(beyond ->
            beyond.isEmpty()
                ? create(caller, wanted(caller, command))
                : Mono.just(new Outcome.BeyondOwnScopes(beyond)))
        .onErrorReturn(
            IdentityProviderUnavailableException.class, new Outcome.ProviderUnavailable());
  }

  private Mono<Set<String>> beyondOwn(Caller caller, Set<String> scopes) {
    if (!(caller.actor() instanceof Actor.Client machine)) {
      return Mono.just(Set.of());
    }
    return transactions
        .within(caller.scope(), () -> clients.findByClientId(caller.tenant(), machine.clientId()))
        .map(ApiClient::scopes)
        .defaultIfEmpty(Set.of())
        .map(own -> {
          Set<String> beyond = new TreeSet<>(scopes);
          beyond.removeAll(own);
          return beyond;
        });
  }

  private ApiClient wanted(Caller caller, Command command) {
    var id = ids.next();
    return new ApiClient(
        caller.tenant(),
        id,
        command.clientId().orElse("vw-" + id),
        command.name(),
        command.scopes(),
        false,
        1);
  }

  private Mono<Outcome> create(Caller caller, ApiClient client) {
    return transactions
        .within(caller.scope(), () -> clients.findByClientId(caller.tenant(), client.clientId()))
        .<Outcome>map(Outcome.Already::new)
        .switchIfEmpty(
            Mono.defer(() -> {
              var secret = tokens.next();
              return provider
                  .createClient(client.clientId(), client.name(), secret)
                  .then(Mono.defer(() -> keep(caller, client)))
                  .thenReturn(new Outcome.Created(client, secret));
            }));
  }

  private Mono<Void> keep(Caller caller, ApiClient client) {
    var now = clock.instant();
    var change =
        Change.of("api_client.created", "api_client", client.id(), 1, now)
            .withFields(
                Map.of(
                    "clientId", client.clientId(),
                    "name", client.name(),
                    "scopes", InviteMember.text(client.scopes())));
    return transactions.within(
        caller.scope(),
        () ->
            clients
                .add(client, caller.actor().reference(), now)
                .filter(added -> added)
                .switchIfEmpty(
                    Mono.error(() -> new IllegalStateException("made at the same moment")))
                .then(changes.record(caller, change)));
  }
}
