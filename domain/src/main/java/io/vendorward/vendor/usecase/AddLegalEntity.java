package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityDetails;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorFields;
import io.vendorward.vendor.VendorId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Notes a further legal entity, of the tenant or of a vendor. */
public final class AddLegalEntity {

  private final Vendors vendors;
  private final LegalEntities entities;
  private final Transactions transactions;
  private final Changes changes;
  private final NewIds ids;
  private final InstantSource clock;

  public AddLegalEntity(
      Vendors vendors,
      LegalEntities entities,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    this.vendors = vendors;
    this.entities = entities;
    this.transactions = transactions;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What to do, and for whom.
   *
   * @param vendor empty for the tenant's own
   */
  public record Command(Optional<VendorId> vendor, LegalEntityDetails details) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Added(LegalEntity entity) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record VendorArchived() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    var faults = command.details().faults();
    if (!faults.isEmpty()) {
      return Mono.just(new Outcome.Invalid(faults));
    }
    return transactions.within(
        caller.scope(),
        () ->
            command
                .vendor()
                .map(vendor -> addToVendor(caller, vendor, command))
                .orElseGet(() -> add(caller, command)));
  }

  private Mono<Outcome> addToVendor(Caller caller, VendorId vendor, Command command) {
    return vendors
        .holdFor(caller, vendor)
        .flatMap(found ->
            found.archived() ? Mono.just(new Outcome.VendorArchived()) : add(caller, command))
        .switchIfEmpty(Mono.just(new Outcome.NotFound()));
  }

  private Mono<Outcome> add(Caller caller, Command command) {
    var entity =
        new LegalEntity(
            new LegalEntityId(ids.next()),
            command.vendor(),
            command.details(),
            false,
            Revision.first(clock.instant()));
    return entities
        .insert(caller, entity)
        .then(
            changes.record(
                caller,
                LegalEntityRecords.of(
                    "legal_entity.created", entity, VendorFields.of(entity.details()))))
        .thenReturn(new Outcome.Added(entity));
  }
}
