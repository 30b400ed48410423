package io.vendorward.phi.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.FieldText;
import io.vendorward.phi.PhiFlow;
import java.util.Map;
import java.util.TreeMap;

/** What is recorded of flows. */
final class FlowRecords {

  private FlowRecords() {}

  static Change of(String type, PhiFlow flow) {
    return Change.of(
            type, "phi_flow", flow.id().value(), flow.version(), flow.revision().updatedAt())
        .withFields(fields(flow))
        .withEventData(
            Map.of(
                "number", flow.number().toString(),
                "vendorId", flow.vendor().toString(),
                "engagementId", flow.engagement().toString()));
  }

  /** The fields of {@code after} whose value is another than in {@code before}. */
  static Change of(String type, PhiFlow before, PhiFlow after) {
    var changed = new TreeMap<>(fields(after));
    changed
        .entrySet()
        .removeIf(field -> field.getValue().equals(fields(before).get(field.getKey())));
    return of(type, after).withFields(changed);
  }

  private static Map<String, String> fields(PhiFlow flow) {
    return Map.of(
        "name", flow.label().name(),
        "source", flow.label().source(),
        "method", flow.label().method(),
        "lastDay", flow.history().lastDay().map(Object::toString).orElse(""),
        "chapters", FieldText.of(flow.history().chapters()));
  }
}
