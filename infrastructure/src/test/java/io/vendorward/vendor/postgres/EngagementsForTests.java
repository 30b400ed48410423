package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aService;
import static io.vendorward.vendor.VendorFixtures.aVendor;

import io.vendorward.identity.Caller;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.EngagementProfile;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A vendor with a service, in a test's database, for what hangs on it. */
public final class EngagementsForTests {

  private static final AtomicLong NUMBER = new AtomicLong();

  private EngagementsForTests() {}

  /** Adds a vendor that delivers one service, between an entity of each side. */
  public static Engagement add(PostgresForTests postgres, Caller caller) {
    return add(postgres, caller, aService("EHR hosting"));
  }

  public static Engagement add(
      PostgresForTests postgres, Caller caller, EngagementProfile profile) {
    var vendor =
        aVendor(PostgresForTests.anyId(), NUMBER.incrementAndGet(), aProfile("MedHost, LLC"));
    var own = entity(Optional.empty());
    var theirs = entity(Optional.of(vendor.id()));
    var engagement =
        new Engagement(
            new EngagementId(PostgresForTests.anyId()),
            vendor.id(),
            profile,
            new Parties(own.id(), theirs.id()),
            Revision.first(MORNING));
    var vendors = postgres.adapter(PostgresVendors::new);
    var entities = postgres.adapter(PostgresLegalEntities::new);
    var engagements = postgres.adapter(PostgresEngagements::new);
    postgres.runAsStaff(
        caller.tenant(),
        () ->
            vendors
                .insert(caller, vendor)
                .then(entities.insert(caller, own))
                .then(entities.insert(caller, theirs))
                .then(engagements.insert(caller, engagement)));
    return engagement;
  }

  private static LegalEntity entity(Optional<VendorId> vendor) {
    var silent =
        LegalEntity.silent(
            new LegalEntityId(PostgresForTests.anyId()), vendor, "Somebody", MORNING);
    return new LegalEntity(
        silent.id(), silent.vendor(), silent.details(), false, silent.revision());
  }
}
