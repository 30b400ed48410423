package io.vendorward.finding.usecase;

import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.vendor.usecase.Vendors;
import reactor.core.publisher.Mono;

/** Finds findings, as if those beyond the caller's reach were not there. */
public final class FindingSight {

  private final Findings findings;
  private final Vendors vendors;

  public FindingSight(Findings findings, Vendors vendors) {
    this.findings = findings;
    this.vendors = vendors;
  }

  Mono<Finding> find(Caller caller, FindingId id) {
    return findings.find(caller.tenant(), id).filterWhen(found -> reaches(caller, found));
  }

  Mono<Finding> hold(Caller caller, FindingId id) {
    return findings.hold(caller.tenant(), id).filterWhen(found -> reaches(caller, found));
  }

  Mono<Finding> version(Caller caller, FindingId id, long version) {
    return findings
        .findVersion(caller.tenant(), id, version)
        .filterWhen(found -> reaches(caller, found));
  }

  private Mono<Boolean> reaches(Caller caller, Finding found) {
    return caller.reach() instanceof Reach.Everything
        ? Mono.just(true)
        : vendors.findFor(caller, found.facts().subject().vendor()).hasElement();
  }
}
