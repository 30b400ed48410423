package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.Vendors;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Flows and engagements of the vendors that are in a caller's reach. */
public final class FlowSight {

  private final PhiFlows flows;
  private final Vendors vendors;
  private final Engagements engagements;
  private final LegalEntities entities;

  public FlowSight(
      PhiFlows flows, Vendors vendors, Engagements engagements, LegalEntities entities) {
    this.flows = flows;
    this.vendors = vendors;
    this.engagements = engagements;
    this.entities = entities;
  }

  /** An engagement of a vendor, with the legal entities of both sides. */
  record Seen(Engagement engagement, Parties.Sides sides) {}

  Mono<Seen> engagement(Caller caller, VendorId vendor, EngagementId id) {
    return vendors
        .findFor(caller, vendor)
        .flatMap(_ -> engagements.find(caller.tenant(), id))
        .filter(found -> found.vendor().equals(vendor))
        .flatMap(found -> sides(caller, found.vendor()).map(sides -> new Seen(found, sides)));
  }

  Mono<Parties.Sides> sides(Caller caller, VendorId vendor) {
    return entities
        .of(caller.tenant(), Optional.empty())
        .flatMap(own ->
            entities
                .of(caller.tenant(), Optional.of(vendor))
                .map(theirs -> new Parties.Sides(own, theirs)));
  }

  Mono<Boolean> reaches(Caller caller, VendorId vendor) {
    return vendors.findFor(caller, vendor).hasElement();
  }

  Mono<PhiFlow> flow(Caller caller, PhiFlowId id) {
    return flows
        .find(caller.tenant(), id)
        .filterWhen(found -> reaches(caller, found.vendor()));
  }
}
