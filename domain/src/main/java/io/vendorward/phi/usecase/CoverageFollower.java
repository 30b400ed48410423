package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowSubject;
import io.vendorward.phi.Outlook;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Draws the consequences of how a vendor's flows stand, in the transaction that found it out. */
public interface CoverageFollower {

  Mono<Void> follow(Caller caller, VendorId vendor, List<Judged> flows, Instant at);

  /** A flow and how it stands today and soon. */
  record Judged(FlowSubject subject, Outlook outlook) {}
}
