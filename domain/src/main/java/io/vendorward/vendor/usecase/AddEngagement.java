package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.EngagementRules;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorFields;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Notes a service that a vendor delivers or is to deliver. */
public final class AddEngagement {

  private final Vendors vendors;
  private final Engagements engagements;
  private final EntityChoice choice;
  private final Transactions transactions;
  private final EngagementFollower follower;
  private final Changes changes;
  private final NewIds ids;
  private final InstantSource clock;

  public AddEngagement(
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      TenantNames names,
      Transactions transactions,
      EngagementFollower follower,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    this.vendors = vendors;
    this.engagements = engagements;
    this.choice = new EntityChoice(entities, names, ids);
    this.transactions = transactions;
    this.follower = follower;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(VendorId vendor, EngagementProfile profile, Parties.Choice parties) {}

  /** What became of the wish. */
  public sealed interface Outcome {

    record Added(Engagement engagement) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record VendorArchived() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> add(caller, vendor, command))
                .switchIfEmpty(Mono.just(new Outcome.NotFound())));
  }

  private Mono<Outcome> add(Caller caller, Vendor vendor, Command command) {
    if (vendor.archived()) {
      return Mono.just(new Outcome.VendorArchived());
    }
    Instant now = clock.instant();
    return choice
        .sides(caller, vendor.id(), now)
        .flatMap(sides -> decide(caller, command, sides, now));
  }

  private Mono<Outcome> decide(Caller caller, Command command, Parties.Sides sides, Instant now) {
    var parties = command.parties().among(sides);
    var faults = EngagementRules.faults(command.profile(), parties, sides);
    if (!faults.isEmpty()) {
      return Mono.just(new Outcome.Invalid(faults));
    }
    var engagement =
        new Engagement(
            new EngagementId(ids.next()),
            command.vendor(),
            command.profile(),
            parties,
            Revision.first(now));
    return engagements
        .insert(caller, engagement)
        .then(
            changes.record(
                caller,
                EngagementRecords.of(
                    "engagement.created", engagement, VendorFields.of(engagement))))
        .then(Mono.defer(() -> follower.follow(caller, engagement)))
        .thenReturn(new Outcome.Added(engagement));
  }
}
