package io.vendorward.vendor.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorRules;
import java.time.InstantSource;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Closes a vendor: it stays for the record and takes no changes. */
public final class ArchiveVendor {

  private final Vendors vendors;
  private final OpenAssessments openAssessments;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public ArchiveVendor(
      Vendors vendors,
      OpenAssessments openAssessments,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    this.vendors = vendors;
    this.openAssessments = openAssessments;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  public record Command(VendorId vendor, long expectedVersion) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Archived(Vendor vendor) implements Outcome {}

    record AlreadyArchived(Vendor current) implements Outcome {}

    /** Assessments are under way: complete or cancel them first. */
    record StillAssessed(long assessments) implements Outcome {}

    /** Somebody else was first; here is what they left. */
    record Stale(Vendor current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> decide(caller, vendor, command))
                .switchIfEmpty(Mono.just(new Outcome.NotFound())));
  }

  private Mono<Outcome> decide(Caller caller, Vendor vendor, Command command) {
    if (vendor.version() != command.expectedVersion()) {
      return Mono.just(new Outcome.Stale(vendor));
    }
    if (vendor.archived()) {
      return Mono.just(new Outcome.AlreadyArchived(vendor));
    }
    return openAssessments
        .count(caller.tenant(), vendor.id())
        .flatMap(open ->
            open > 0
                ? Mono.just(new Outcome.StillAssessed(open))
                : archive(caller, VendorRules.archived(vendor, clock.instant())));
  }

  private Mono<Outcome> archive(Caller caller, Vendor archived) {
    var change =
        Change.of(
                "vendor.archived",
                "vendor",
                archived.id().value(),
                archived.version(),
                archived.revision().updatedAt())
            .withFields(Map.of("status", archived.profile().status().name()))
            .withEventData(Map.of("number", archived.number().text()));
    return Saved.of(vendors.update(caller, archived))
        .then(changes.record(caller, change))
        .thenReturn(new Outcome.Archived(archived));
  }
}
