package io.vendorward.phi;

import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.PhiRelation;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is judged: a flow that somebody described, or one that has to be assumed. */
public sealed interface FlowSubject {

  /** Of the flow, or of the service where it is assumed. */
  UUID id();

  VendorId vendor();

  EngagementId engagement();

  FlowHistory history();

  record Described(PhiFlow flow) implements FlowSubject {
    @Override
    public UUID id() {
      return flow.id().value();
    }

    @Override
    public VendorId vendor() {
      return flow.vendor();
    }

    @Override
    public EngagementId engagement() {
      return flow.engagement();
    }

    @Override
    public FlowHistory history() {
      return flow.history();
    }
  }

  /**
   * The service has health information, by what decides its tier, and nobody described which: one
   * flow of which nothing else is known counts until somebody does.
   */
  record Implied(Engagement service, FlowHistory history) implements FlowSubject {

    private static final Set<PhiRelation> NO_PHI =
        EnumSet.of(PhiRelation.NONE, PhiRelation.UNKNOWN);

    @Override
    public UUID id() {
      return service.id().value();
    }

    @Override
    public VendorId vendor() {
      return service.vendor();
    }

    @Override
    public EngagementId engagement() {
      return service.id();
    }

    /** Of a service that no flow is described of, if it has health information. */
    static Optional<FlowSubject> of(Engagement service, ZoneId zone) {
      var relations = service.profile().tiering().phi();
      if (relations.isEmpty() || relations.stream().anyMatch(NO_PHI::contains)) {
        return Optional.empty();
      }
      var first =
          service
              .profile()
              .startsOn()
              .orElseGet(() -> LocalDate.ofInstant(service.revision().createdAt(), zone));
      return Optional.of(
          new Implied(
              service,
              new FlowHistory(
                  List.of(new FlowHistory.Since(first, facts(service, relations))),
                  Optional.empty())));
    }

    private static FlowFacts facts(Engagement service, Set<PhiRelation> relations) {
      var between =
          new FlowFacts.Between(
              service.id(),
              service.parties().served(),
              service.parties().performing(),
              Optional.empty());
      return new FlowFacts(
          between,
          Optional.empty(),
          FlowFacts.What.UNKNOWN,
          new FlowFacts.Handling(
              Optional.of(relations), Optional.empty(), Optional.empty(), Optional.empty()),
          FlowFacts.Where.UNKNOWN);
    }
  }
}
