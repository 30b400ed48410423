package io.vendorward.phi.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowSurroundings;
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
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Flows and engagements of the vendors that are in a caller's reach. */
public final class FlowSight {

  private final PhiFlows flows;
  private final Vendors vendors;
  private final Engagements engagements;
  private final LegalEntities entities;
  private final Agreements agreements;

  public FlowSight(
      PhiFlows flows,
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      Agreements agreements) {
    this.flows = flows;
    this.vendors = vendors;
    this.engagements = engagements;
    this.entities = entities;
    this.agreements = agreements;
  }

  /** An engagement of a vendor, with what its flows may speak of. */
  record Seen(Engagement engagement, FlowSurroundings around) {}

  Mono<Seen> engagement(Caller caller, VendorId vendor, EngagementId id) {
    return vendors
        .findFor(caller, vendor)
        .flatMap(_ -> engagements.find(caller.tenant(), id))
        .filter(found -> found.vendor().equals(vendor))
        .flatMap(found -> around(caller, found.vendor()).map(around -> new Seen(found, around)));
  }

  Mono<FlowSurroundings> around(Caller caller, VendorId vendor) {
    return sides(caller, vendor)
        .flatMap(sides ->
            agreements
                .upstream(caller.tenant())
                .map(upstream ->
                    new FlowSurroundings(
                        sides,
                        upstream.stream()
                            .map(Agreement::id)
                            .collect(Collectors.toUnmodifiableSet()))));
  }

  private Mono<Parties.Sides> sides(Caller caller, VendorId vendor) {
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
    return flows.find(caller.tenant(), id).filterWhen(found -> reaches(caller, found.vendor()));
  }
}
