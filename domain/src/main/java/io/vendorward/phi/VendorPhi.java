package io.vendorward.phi;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.agreement.Supersession;
import io.vendorward.vendor.Engagement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that coverage of a vendor's flows follows from.
 *
 * @param agreements with the vendor, and with those for whom the tenant itself works
 */
public record VendorPhi(
    List<PhiFlow> flows,
    List<Engagement> services,
    List<AgreementHistory> agreements,
    List<BaDetermination> determinations) {

  public VendorPhi {
    flows = List.copyOf(flows);
    services = List.copyOf(services);
    agreements = Supersession.among(agreements);
    determinations = List.copyOf(determinations);
  }

  /** Flows that are described, and those that have to be assumed. */
  public List<FlowSubject> subjects(ZoneId zone) {
    return Stream.concat(
            flows.stream().map(FlowSubject.Described::new),
            services.stream()
                .filter(service ->
                    flows.stream().noneMatch(flow -> flow.engagement().equals(service.id())))
                .flatMap(service -> FlowSubject.Implied.of(service, zone).stream()))
        .toList();
  }

  /** The coverage of a flow over its whole life. */
  public List<CoverageTimeline.Interval> timeline(FlowSubject subject, RuleProfile law) {
    return CoverageTimeline.of(subject.history(), agreements, determinations(subject), law);
  }

  /** The coverage of a flow on a day; empty when it did not flow. */
  public Optional<Coverage> on(LocalDate day, FlowSubject subject, RuleProfile law) {
    return subject
        .history()
        .on(day)
        .map(facts -> CoverageRules.on(day, facts, agreements, determinations(subject), law));
  }

  private List<Determination> determinations(FlowSubject subject) {
    return determinations.stream()
        .filter(determination -> determination.concerns(subject))
        .map(BaDetermination::determination)
        .toList();
  }
}
