package io.vendorward.phi.postgres;

import static io.vendorward.vendor.VendorFixtures.MORNING;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.identity.Caller;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.FlowLabel;
import io.vendorward.phi.FlowSubject;
import io.vendorward.phi.KeptCoverage;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.PhiFlowNumber;
import io.vendorward.phi.VendorPhi;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Flows in a test's database. */
final class PhiForTests {

  private PhiForTests() {}

  /** A flow of a service of which nothing is known but between whom, since March. */
  static PhiFlow add(PostgresForTests postgres, Caller caller, Engagement service, long number) {
    return add(postgres, caller, service, number, Optional.empty());
  }

  static PhiFlow add(
      PostgresForTests postgres,
      Caller caller,
      Engagement service,
      long number,
      Optional<AgreementId> upstream) {
    var between =
        new FlowFacts.Between(
            service.id(), service.parties().served(), service.parties().performing(), upstream);
    var flow =
        new PhiFlow(
            new PhiFlowId(PostgresForTests.anyId()),
            new PhiFlowNumber(number),
            service.vendor(),
            service.id(),
            new FlowLabel("Charts", "", ""),
            new FlowHistory(
                List.of(
                    new FlowHistory.Since(LocalDate.of(2026, 3, 1), FlowFacts.unknown(between))),
                Optional.empty()),
            Revision.first(MORNING));
    var flows = postgres.adapter(client -> new PostgresPhiFlows(client, new PlainSeal()));
    postgres.runAsStaff(caller.tenant(), () -> flows.insert(caller, flow));
    return flow;
  }

  /** The coverage of a flow under these agreements, as the pure rule says. */
  static KeptCoverage kept(PhiFlow flow, AgreementHistory... agreements) {
    var subject = new FlowSubject.Described(flow);
    var phi = new VendorPhi(List.of(flow), List.of(), List.of(agreements), List.of());
    return new KeptCoverage(subject, phi.timeline(subject, HipaaRules.IN_FORCE));
  }
}
