package io.vendorward.phi.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.FieldText;
import io.vendorward.phi.BaDetermination;
import java.util.Map;

/** What is recorded of determinations. */
final class DeterminationRecords {

  private DeterminationRecords() {}

  static Change of(String type, BaDetermination made) {
    var determination = made.determination();
    return Change.of(
            type,
            "ba_determination",
            made.id().value(),
            made.version(),
            made.revision().updatedAt())
        .withFields(
            Map.of(
                "ground", determination.ground().name(),
                "firstDay", determination.first().toString(),
                "lastDay", FieldText.of(determination.last()),
                "rationale", FieldText.of(made.rationale()),
                "reviewOn", made.reviewOn().toString()))
        .withEventData(
            Map.of(
                "vendorId", made.vendor().toString(),
                "engagementId", made.engagement().toString(),
                "ground", determination.ground().name()));
  }
}
