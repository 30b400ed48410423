package io.vendorward.phi;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A business associate determination as it was made: for a service, or for one flow of it.
 *
 * @param reviewOn the day on which somebody is to look whether it still holds
 */
public record BaDetermination(
    DeterminationId id,
    VendorId vendor,
    EngagementId engagement,
    Optional<PhiFlowId> flow,
    Determination determination,
    Rationale rationale,
    LocalDate reviewOn,
    Revision revision) {

  /**
   * Why it was made, in words.
   *
   * @param decidedBy who decided
   * @param document where what the basis asks for is to be found
   */
  public record Rationale(String decidedBy, String document, String note) {
    public Rationale {
      decidedBy = decidedBy.strip();
      document = document.strip();
    }
  }

  public BaDetermination next(
      Determination changed, Rationale because, LocalDate review, Instant at) {
    return new BaDetermination(
        id, vendor, engagement, flow, changed, because, review, revision.next(at));
  }

  /** Whether it is about this flow, or about all of its service. */
  boolean concerns(FlowSubject subject) {
    return engagement.equals(subject.engagement())
        && flow.map(one -> one.value().equals(subject.id())).orElse(true);
  }

  public long version() {
    return revision.version();
  }
}
