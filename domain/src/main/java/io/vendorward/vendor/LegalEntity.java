package io.vendorward.vendor;

import java.time.Instant;
import java.util.Optional;

/**
 * A legal person: of the tenant, whom a service is for, or of a vendor, who performs it. Each has
 * one by default, so that only those who have several ever see the question.
 *
 * @param vendor empty for the tenant's own
 * @param byDefault made silently, and taken where nobody chose
 */
public record LegalEntity(
    LegalEntityId id,
    Optional<VendorId> vendor,
    LegalEntityDetails details,
    boolean byDefault,
    Revision revision) {

  public static LegalEntity silent(
      LegalEntityId id, Optional<VendorId> vendor, String name, Instant at) {
    return new LegalEntity(id, vendor, LegalEntityDetails.undated(name), true, Revision.first(at));
  }

  public LegalEntity next(LegalEntityDetails changed, Instant at) {
    return new LegalEntity(id, vendor, changed, byDefault, revision.next(at));
  }

  public long version() {
    return revision.version();
  }
}
