package io.vendorward.vendor.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.identity.usecase.Members;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorFields;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorNumber;
import io.vendorward.vendor.VendorProfile;
import io.vendorward.vendor.VendorRules;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Takes a vendor on, with a number and, silently, its first legal entity. */
public final class CreateVendor {

  private final Vendors vendors;
  private final LegalEntities entities;
  private final Owners owners;
  private final Counters counters;
  private final Transactions transactions;
  private final Changes changes;
  private final NewIds ids;
  private final InstantSource clock;

  public CreateVendor(
      Vendors vendors,
      LegalEntities entities,
      Members members,
      Counters counters,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    this.vendors = vendors;
    this.entities = entities;
    this.owners = new Owners(members);
    this.counters = counters;
    this.transactions = transactions;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(VendorProfile profile) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Created(Vendor vendor) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    VendorProfile profile = VendorRules.tidy(command.profile());
    return transactions.within(
        caller.scope(),
        () ->
            owners
                .canBe(caller.tenant(), profile.owner())
                .map(ownerCanBe -> VendorRules.faults(profile, ownerCanBe))
                .flatMap(faults ->
                    faults.isEmpty()
                        ? create(caller, profile)
                        : Mono.just(new Outcome.Invalid(faults))));
  }

  private Mono<Outcome> create(Caller caller, VendorProfile profile) {
    Instant now = clock.instant();
    var id = new VendorId(ids.next());
    var entity =
        LegalEntity.silent(
            new LegalEntityId(ids.next()), Optional.of(id), profile.legalName(), now);
    return counters
        .next(caller.tenant(), VendorNumber.COUNTER)
        .map(n -> new Vendor(id, new VendorNumber(n), profile, Revision.first(now)))
        .flatMap(vendor ->
            vendors
                .insert(caller, vendor)
                .then(entities.insert(caller, entity))
                .then(changes.record(caller, created(vendor)))
                .thenReturn(new Outcome.Created(vendor)));
  }

  private static Change created(Vendor vendor) {
    return Change.of(
            "vendor.created",
            "vendor",
            vendor.id().value(),
            vendor.version(),
            vendor.revision().updatedAt())
        .withFields(VendorFields.of(vendor.profile()))
        .withEventData(
            Map.of("number", vendor.number().text(), "status", vendor.profile().status().name()));
  }
}
