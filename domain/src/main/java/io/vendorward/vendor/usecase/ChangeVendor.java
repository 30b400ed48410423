package io.vendorward.vendor.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.identity.usecase.Members;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorChange;
import io.vendorward.vendor.VendorFields;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorProfile;
import io.vendorward.vendor.VendorRules;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Gives a vendor's profile new values, all of them at once. */
public final class ChangeVendor {

  private final Vendors vendors;
  private final LegalEntities entities;
  private final Owners owners;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public ChangeVendor(
      Vendors vendors,
      LegalEntities entities,
      Members members,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.vendors = vendors;
    this.entities = entities;
    this.owners = new Owners(members);
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  public record Command(VendorId vendor, long expectedVersion, VendorProfile profile) {}

  public Mono<VendorChange> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> change(caller, vendor, command))
                .switchIfEmpty(Mono.just(new VendorChange.NotFound())));
  }

  private Mono<VendorChange> change(Caller caller, Vendor vendor, Command command) {
    return owners
        .canBe(caller.tenant(), VendorRules.newOwner(vendor, command.profile()))
        .flatMap(ownerCanBe -> change(caller, vendor, command, ownerCanBe));
  }

  private Mono<VendorChange> change(
      Caller caller, Vendor vendor, Command command, boolean ownerCanBe) {
    Instant now = clock.instant();
    var decision =
        VendorRules.change(vendor, command.expectedVersion(), command.profile(), ownerCanBe, now);
    return decision instanceof VendorChange.Changed changed
        ? save(caller, changed, now).thenReturn(changed)
        : Mono.just(decision);
  }

  private Mono<Void> save(Caller caller, VendorChange.Changed changed, Instant now) {
    return Saved.of(vendors.update(caller, changed.vendor()))
        .then(renameAlong(caller, changed, now))
        .then(changes.record(caller, recorded(changed)));
  }

  private Mono<Void> renameAlong(Caller caller, VendorChange.Changed changed, Instant now) {
    return entities
        .of(caller.tenant(), Optional.of(changed.vendor().id()))
        .mapNotNull(all ->
            VendorRules.renamedAlong(all, changed.before(), changed.vendor(), now).orElse(null))
        .flatMap(renamed -> Saved.of(entities.update(caller, renamed)));
  }

  private static Change recorded(VendorChange.Changed changed) {
    Vendor vendor = changed.vendor();
    return Change.of(
            "vendor.changed",
            "vendor",
            vendor.id().value(),
            vendor.version(),
            vendor.revision().updatedAt())
        .withFields(
            VendorFields.changed(
                VendorFields.of(changed.before().profile()), VendorFields.of(vendor.profile())))
        .withEventData(
            Map.of("number", vendor.number().text(), "status", vendor.profile().status().name()));
  }
}
