package io.vendorward.vendor;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Vendors and what belongs to them, as tests need them. */
public final class VendorFixtures {

  public static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
  public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private VendorFixtures() {}

  public static Caller anAnalystOf(TenantId tenant) {
    return Caller.staff(tenant, new Actor.Person("ana", "Ana Lyst"), Origin.LOCAL);
  }

  public static VendorProfile aProfile(String legalName) {
    return new VendorProfile(
        legalName,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        VendorStatus.ACTIVE,
        Map.of());
  }

  /** With something in every field. */
  public static VendorProfile aFullProfile() {
    return new VendorProfile(
        "United Seating and Mobility, LLC",
        List.of("Numotion", "ATG Rehab"),
        List.of(
            new Identifier(Identifier.Kind.EIN, "123456789"),
            new Identifier(Identifier.Kind.LEI, "529900T8BM49AURSDO55")),
        List.of("numotion.example", "united.example"),
        Optional.of("olive"),
        VendorStatus.PROSPECT,
        Map.of("erp", "4711", "grc", "V-9"));
  }

  public static Vendor aVendor(UUID id, long number, VendorProfile profile) {
    return new Vendor(new VendorId(id), new VendorNumber(number), profile, Revision.first(MORNING));
  }

  public static ContactDetails aPerson(String name, String email) {
    return new ContactDetails(name, EmailAddress.parse(email).orElseThrow(), "Security officer");
  }

  public static Contact aContact(UUID id, VendorId vendor, boolean primary) {
    return new Contact(
        new ContactId(id),
        vendor,
        aPerson("Sam Secure", "sam" + id.getLeastSignificantBits() + "@medhost.example"),
        primary,
        Revision.first(MORNING));
  }

  public static EngagementProfile aService(String name) {
    return new EngagementProfile(
        name,
        "Runs our record",
        new TieringInputs(
            Set.of(PhiRelation.MAINTAINS, PhiRelation.RECEIVES),
            RecordsBand.FROM_100K_TO_1M,
            Set.of(AccessKind.REMOTE, AccessKind.PRIVILEGED),
            new TieringInputs.Criticality(YesNo.YES, Optional.of(4), YesNo.NO),
            Devices.NONE,
            Hosting.PUBLIC_CLOUD,
            YesNo.UNKNOWN),
        EngagementStatus.ACTIVE,
        Optional.of(LocalDate.parse("2026-01-01")),
        Optional.empty(),
        Map.of("erp", "C-1"));
  }
}
