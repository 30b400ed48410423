package io.vendorward.vendor;

import java.util.List;

/** What became of a wish to change or end an engagement. */
public sealed interface EngagementChange {

  record Changed(Engagement before, Engagement engagement) implements EngagementChange {}

  record Invalid(List<Fault> faults) implements EngagementChange {
    public Invalid {
      faults = List.copyOf(faults);
    }
  }

  /** Somebody else was first; here is what they left. */
  record Stale(Engagement current) implements EngagementChange {}

  record AlreadyEnded(Engagement current) implements EngagementChange {}

  record VendorArchived() implements EngagementChange {}

  record NotFound() implements EngagementChange {}
}
