package io.vendorward.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an engagement may say, and when it may still change. */
public final class EngagementRules {

  private EngagementRules() {}

  /** What is wrong with an engagement; empty when nothing is. */
  public static List<Fault> faults(
      EngagementProfile profile, Parties parties, Parties.Sides sides) {
    var faults = new ArrayList<Fault>();
    if (profile.serviceName().isEmpty()) {
      faults.add(new Fault("/serviceName", "no-name"));
    }
    if (profile.status() == EngagementStatus.ENDED) {
      faults.add(new Fault("/status", "end-by-ending"));
    }
    if (Dates.reversed(profile.startsOn(), profile.endsOn())) {
      faults.add(new Fault("/endsOn", "before-start"));
    }
    faults.addAll(parties.faults(sides));
    faults.addAll(tieringFaults(profile.tiering()));
    return List.copyOf(faults);
  }

  /** Decides on a change to an engagement that was found. */
  public static EngagementChange change(
      Engagement before,
      long expectedVersion,
      EngagementProfile profile,
      Parties.Choice choice,
      Parties.Sides sides,
      Instant at) {
    var refused = refusal(before, expectedVersion);
    if (refused.isPresent()) {
      return refused.get();
    }
    var parties = choice.among(sides);
    var faults = faults(profile, parties, sides);
    return faults.isEmpty()
        ? new EngagementChange.Changed(before, before.next(profile, parties, at))
        : new EngagementChange.Invalid(faults);
  }

  /** Decides on ending an engagement that was found. */
  public static EngagementChange end(
      Engagement before, long expectedVersion, LocalDate on, Instant at) {
    var refused = refusal(before, expectedVersion);
    if (refused.isPresent()) {
      return refused.get();
    }
    return Dates.reversed(before.profile().startsOn(), Optional.of(on))
        ? new EngagementChange.Invalid(List.of(new Fault("/endsOn", "before-start")))
        : new EngagementChange.Changed(
            before, before.next(before.profile().ended(on), before.parties(), at));
  }

  private static Optional<EngagementChange> refusal(Engagement before, long expectedVersion) {
    if (before.version() != expectedVersion) {
      return Optional.of(new EngagementChange.Stale(before));
    }
    return before.ended()
        ? Optional.of(new EngagementChange.AlreadyEnded(before))
        : Optional.empty();
  }

  private static List<Fault> tieringFaults(TieringInputs tiering) {
    var faults = new ArrayList<Fault>();
    if (tiering.phi().isEmpty()) {
      faults.add(new Fault("/tiering/phi", "none-chosen"));
    }
    if (tiering.phi().size() > 1 && tiering.phi().stream().anyMatch(PhiRelation::standsAlone)) {
      faults.add(new Fault("/tiering/phi", "none-with-others"));
    }
    if (tiering.access().size() > 1 && tiering.access().contains(AccessKind.NONE)) {
      faults.add(new Fault("/tiering/access", "none-with-others"));
    }
    return faults;
  }
}
