package io.vendorward.agreement;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an agreement may speak of.
 *
 * @param today in the tenant's zone
 * @param engagements of its vendor
 * @param own the tenant's legal entities
 * @param theirs those of its vendor
 * @param others further agreements with the same counterparty
 */
public record AgreementSurroundings(
    LocalDate today,
    Set<EngagementId> engagements,
    Set<LegalEntityId> own,
    Set<LegalEntityId> theirs,
    Set<AgreementId> others) {

  public AgreementSurroundings {
    engagements = Set.copyOf(engagements);
    own = Set.copyOf(own);
    theirs = Set.copyOf(theirs);
    others = Set.copyOf(others);
  }

  Set<LegalEntityId> of(Side side) {
    return switch (side) {
      case TENANT -> own;
      case VENDOR -> theirs;
    };
  }
}
