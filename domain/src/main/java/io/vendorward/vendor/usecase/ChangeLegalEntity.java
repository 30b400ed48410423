package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityDetails;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorFields;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Gives a legal entity new values, all of them at once. */
public final class ChangeLegalEntity {

  private final Vendors vendors;
  private final LegalEntities entities;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public ChangeLegalEntity(
      Vendors vendors,
      LegalEntities entities,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.vendors = vendors;
    this.entities = entities;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * What to do, and for whom.
   *
   * @param vendor empty for the tenant's own
   */
  public record Command(
      Optional<VendorId> vendor,
      LegalEntityId entity,
      long expectedVersion,
      LegalEntityDetails details) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Changed(LegalEntity entity) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    /** Somebody else was first; here is what they left. */
    record Stale(LegalEntity current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            entities
                .find(caller.tenant(), command.entity())
                .filter(entity -> entity.vendor().equals(command.vendor()))
                .filterWhen(entity -> inSight(caller, entity))
                .flatMap(entity -> decide(caller, entity, command))
                .switchIfEmpty(Mono.just(new Outcome.NotFound())));
  }

  private Mono<Boolean> inSight(Caller caller, LegalEntity entity) {
    return entity
        .vendor()
        .map(vendor -> vendors.findFor(caller, vendor).hasElement())
        .orElse(Mono.just(true));
  }

  private Mono<Outcome> decide(Caller caller, LegalEntity entity, Command command) {
    if (entity.version() != command.expectedVersion()) {
      return Mono.just(new Outcome.Stale(entity));
    }
    var faults = command.details().faults();
    return faults.isEmpty()
        ? save(caller, entity, entity.next(command.details(), clock.instant()))
        : Mono.just(new Outcome.Invalid(faults));
  }

  private Mono<Outcome> save(Caller caller, LegalEntity before, LegalEntity after) {
    var fields =
        VendorFields.changed(VendorFields.of(before.details()), VendorFields.of(after.details()));
    return entities
        .update(caller, after)
        .flatMap(done ->
            done
                ? changes
                    .record(caller, LegalEntityRecords.of("legal_entity.changed", after, fields))
                    .thenReturn(new Outcome.Changed(after))
                : entities.find(caller.tenant(), after.id()).map(Outcome.Stale::new));
  }
}
