package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.questionnaire.Severity;
import io.vendorward.vendor.VendorId;
import java.util.Optional;
import java.util.Set;

/** Which findings are asked for; empty sets mean all. */
public record FindingQuery(
    Optional<VendorId> vendor,
    Optional<AssessmentId> assessment,
    Set<FindingStatus> statuses,
    Set<Severity> severities) {

  public static final FindingQuery ALL =
      new FindingQuery(Optional.empty(), Optional.empty(), Set.of(), Set.of());

  public FindingQuery {
    statuses = Set.copyOf(statuses);
    severities = Set.copyOf(severities);
  }
}
