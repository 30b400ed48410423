package io.vendorward.vendor.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementChange;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.EngagementRules;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Gives an engagement new values, all of them at once, or ends it. */
public final class ChangeEngagement {

  private final Vendors vendors;
  private final Engagements engagements;
  private final EntityChoice choice;
  private final Transactions transactions;
  private final EngagementFollower follower;
  private final Changes changes;
  private final InstantSource clock;

  public ChangeEngagement(
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
    this.clock = clock;
  }

  /** What is to happen to an engagement of a vendor. */
  public sealed interface Command {

    VendorId vendor();

    EngagementId engagement();

    long expectedVersion();

    record Change(
        VendorId vendor,
        EngagementId engagement,
        long expectedVersion,
        EngagementProfile profile,
        Parties.Choice parties)
        implements Command {}

    /**
     * The service ends.
     *
     * @param on the last day of the service
     */
    record End(VendorId vendor, EngagementId engagement, long expectedVersion, LocalDate on)
        implements Command {}
  }

  public Mono<EngagementChange> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            vendors
                .holdFor(caller, command.vendor())
                .flatMap(vendor -> change(caller, vendor, command))
                .switchIfEmpty(Mono.just(new EngagementChange.NotFound())));
  }

  private Mono<EngagementChange> change(Caller caller, Vendor vendor, Command command) {
    if (vendor.archived()) {
      return Mono.just(new EngagementChange.VendorArchived());
    }
    return engagements
        .find(caller.tenant(), command.engagement())
        .filter(engagement -> engagement.vendor().equals(vendor.id()))
        .flatMap(before -> decide(caller, before, command))
        .flatMap(decision -> save(caller, command, decision));
  }

  private Mono<EngagementChange> decide(Caller caller, Engagement before, Command command) {
    Instant now = clock.instant();
    return switch (command) {
      case Command.End end ->
          Mono.just(EngagementRules.end(before, end.expectedVersion(), end.on(), now));
      case Command.Change change ->
          choice
              .sides(caller, before.vendor(), now)
              .map(sides ->
                  EngagementRules.change(
                      before,
                      change.expectedVersion(),
                      change.profile(),
                      change.parties(),
                      sides,
                      now));
    };
  }

  private Mono<EngagementChange> save(Caller caller, Command command, EngagementChange decision) {
    if (!(decision instanceof EngagementChange.Changed changed)) {
      return Mono.just(decision);
    }
    String type =
        switch (command) {
          case Command.Change _ -> "engagement.changed";
          case Command.End _ -> "engagement.ended";
        };
    return Saved.of(engagements.update(caller, changed.engagement()))
        .then(changes.record(caller, EngagementRecords.of(type, changed)))
        .then(Mono.defer(() -> follower.follow(caller, changed.engagement())))
        .thenReturn(changed);
  }
}
