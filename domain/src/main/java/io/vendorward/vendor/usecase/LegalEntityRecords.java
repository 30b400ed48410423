package io.vendorward.vendor.usecase;

import io.vendorward.audit.Change;
import io.vendorward.vendor.LegalEntity;
import java.util.Map;

/** What is recorded of legal entities. */
final class LegalEntityRecords {

  private LegalEntityRecords() {}

  static Change of(String type, LegalEntity entity, Map<String, String> fields) {
    return Change.of(
            type,
            "legal_entity",
            entity.id().value(),
            entity.version(),
            entity.revision().updatedAt())
        .withFields(fields)
        .withEventData(
            entity.vendor().map(vendor -> Map.of("vendorId", vendor.toString())).orElse(Map.of()));
  }
}
