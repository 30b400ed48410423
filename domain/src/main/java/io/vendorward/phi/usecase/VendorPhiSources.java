package io.vendorward.phi.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.VendorPhi;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Engagements;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Gathers what coverage of a vendor's flows follows from. */
public final class VendorPhiSources {

  private final PhiFlows flows;
  private final Engagements engagements;
  private final Agreements agreements;
  private final Determinations determinations;

  public VendorPhiSources(
      PhiFlows flows,
      Engagements engagements,
      Agreements agreements,
      Determinations determinations) {
    this.flows = flows;
    this.engagements = engagements;
    this.agreements = agreements;
    this.determinations = determinations;
  }

  Mono<VendorPhi> of(TenantId tenant, VendorId vendor) {
    return flows
        .of(tenant, vendor)
        .flatMap(described ->
            engagements
                .of(tenant, vendor)
                .flatMap(services ->
                    agreements(tenant, vendor)
                        .flatMap(kept ->
                            determinations
                                .of(tenant, vendor)
                                .map(made -> new VendorPhi(described, services, kept, made)))));
  }

  private Mono<List<AgreementHistory>> agreements(TenantId tenant, VendorId vendor) {
    return agreements
        .of(tenant, vendor)
        .flatMap(own ->
            agreements
                .upstream(tenant)
                .map(upstream ->
                    Stream.concat(own.stream(), upstream.stream())
                        .map(Agreement::history)
                        .toList()));
  }

  /** What was known at a moment about a flow as it was known then. */
  Mono<VendorPhi> knownAt(TenantId tenant, PhiFlow flow, Instant moment) {
    return agreements
        .knownAt(tenant, flow.vendor(), moment)
        .flatMap(known ->
            determinations
                .knownAt(tenant, flow.vendor(), moment)
                .map(made ->
                    new VendorPhi(
                        List.of(flow),
                        List.of(),
                        known.stream().map(Agreement::history).toList(),
                        made)));
  }
}
