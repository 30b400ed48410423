package io.vendorward.phi;

import io.vendorward.agreement.AgreementId;
import io.vendorward.vendor.Parties;
import java.util.Set;

/**
 * What a flow may speak of.
 *
 * @param sides the legal entities of both sides
 * @param upstream agreements with those for whom the tenant itself works
 */
public record FlowSurroundings(Parties.Sides sides, Set<AgreementId> upstream) {

  public FlowSurroundings {
    upstream = Set.copyOf(upstream);
  }
}
