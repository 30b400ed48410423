package io.vendorward.vendor.usecase;

import io.vendorward.audit.Change;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementChange;
import io.vendorward.vendor.VendorFields;
import java.util.Map;

/** What is recorded of engagements. */
final class EngagementRecords {

  private EngagementRecords() {}

  static Change of(String type, EngagementChange.Changed changed) {
    return of(
        type,
        changed.engagement(),
        VendorFields.changed(
            VendorFields.of(changed.before()), VendorFields.of(changed.engagement())));
  }

  static Change of(String type, Engagement engagement, Map<String, String> fields) {
    return Change.of(
            type,
            "engagement",
            engagement.id().value(),
            engagement.version(),
            engagement.revision().updatedAt())
        .withFields(fields)
        .withEventData(
            Map.of(
                "vendorId", engagement.vendor().toString(),
                "status", engagement.profile().status().name()));
  }
}
