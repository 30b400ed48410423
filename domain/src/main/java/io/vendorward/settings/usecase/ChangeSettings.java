package io.vendorward.settings.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.settings.Settings;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Says anew how vendors can check that the tenant's requests are real. */
public final class ChangeSettings {

  private final KeptSettings settings;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public ChangeSettings(
      KeptSettings settings, Transactions transactions, Changes changes, InstantSource clock) {
    this.settings = settings;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  public record Command(long expectedVersion, String verification) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(Settings settings) implements Outcome {}

    /** Somebody else was first; here is what they left. */
    record Stale(Settings current) implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () -> settings.of(caller.tenant()).flatMap(current -> decide(caller, current, command)));
  }

  private Mono<Outcome> decide(Caller caller, Settings current, Command command) {
    if (current.version() != command.expectedVersion()) {
      return Mono.just(new Outcome.Stale(current));
    }
    return current.verification().equals(command.verification())
        ? Mono.just(new Outcome.Changed(current))
        : save(caller, current.verifiedBy(command.verification()), clock.instant());
  }

  private Mono<Outcome> save(Caller caller, Settings next, Instant now) {
    return settings
        .update(caller, next, now)
        .flatMap(saved ->
            saved
                ? changes
                    .record(caller, change(caller, next, now))
                    .thenReturn(new Outcome.Changed(next))
                : settings.of(caller.tenant()).map(Outcome.Stale::new));
  }

  private static Change change(Caller caller, Settings settings, Instant now) {
    return Change.of(
            "settings.changed", "settings", caller.tenant().value(), settings.version(), now)
        .withFields(Map.of("verification", settings.verification()));
  }
}
