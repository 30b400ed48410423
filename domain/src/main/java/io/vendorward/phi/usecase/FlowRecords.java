package io.vendorward.phi.usecase;

import io.vendorward.audit.Change;
import io.vendorward.phi.FlowFacts;
import io.vendorward.phi.FlowHistory;
import io.vendorward.phi.PhiFlow;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        "chapters",
            flow.history().chapters().stream()
                .map(FlowRecords::canonical)
                .collect(Collectors.joining("\n")));
  }

  /** The same text for the same facts: sets have no order of their own. */
  private static String canonical(FlowHistory.Since chapter) {
    FlowFacts facts = chapter.facts();
    return String.join(
        ";",
        chapter.day().toString(),
        facts.between().toString(),
        facts.purpose().map(Enum::name).orElse("?"),
        sorted(facts.what().types()),
        sorted(facts.what().sensitive()),
        facts.what().electronic().map(Object::toString).orElse("?"),
        facts.what().recordsAYear().name(),
        sorted(facts.handling().relations()),
        facts.handling().direction().map(Enum::name).orElse("?"),
        facts.handling().obligation().map(Object::toString).orElse("?"),
        facts.handling().conflictingStatute().map(Object::toString).orElse("?"),
        sorted(facts.where().atRest()),
        sorted(facts.where().workers()));
  }

  private static String sorted(Optional<? extends Collection<?>> some) {
    return some.map(known ->
            known.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)))
        .map(TreeSet::toString)
        .orElse("?");
  }
}
