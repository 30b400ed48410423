package io.vendorward.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a flow on a day. What is not known is empty, and counts as whatever asks the
 * most.
 *
 * @param served the tenant's legal entity on whose behalf it is
 * @param upstream the agreement that limits it, where that entity is itself a business associate
 *     (45 CFR 164.504(e)(5))
 * @param part2 whether substance use records of a Part 2 program flow
 * @param obligation whether the vendor carries out an obligation of the covered entity
 */
public record FlowFacts(
    EngagementId engagement,
    LegalEntityId served,
    LegalEntityId performing,
    Optional<AgreementId> upstream,
    Optional<Purpose> purpose,
    Optional<Set<PhiType>> types,
    Optional<Set<String>> regionsAtRest,
    Optional<Set<String>> regionsOfWorkers,
    Optional<Boolean> electronic,
    Optional<Boolean> obligation,
    Optional<Boolean> part2,
    Optional<Boolean> conflictingStatute) {

  public FlowFacts {
    types = types.map(Set::copyOf);
    regionsAtRest = regionsAtRest.map(Set::copyOf);
    regionsOfWorkers = regionsOfWorkers.map(Set::copyOf);
  }
}
