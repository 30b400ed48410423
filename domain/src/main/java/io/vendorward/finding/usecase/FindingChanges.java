package io.vendorward.finding.usecase;

import io.vendorward.audit.Change;
import io.vendorward.finding.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How changes of findings are recorded. */
final class FindingChanges {

  static final String OPENED = "finding.opened";
  static final String CHANGED = "finding.changed";
  static final String CLOSED = "finding.closed";
  static final String DISMISSED = "finding.dismissed";
  static final String REOPENED = "finding.reopened";
  static final String FOUND_AGAIN = "finding.found_again";

  private FindingChanges() {}

  static Change of(String type, Finding finding) {
    var facts = finding.facts();
    var data = new HashMap<String, String>();
    data.put("number", facts.number().toString());
    data.put("severity", facts.severity().name());
    data.put("vendorId", facts.subject().vendor().toString());
    facts.assessment().ifPresent(assessment -> data.put("assessmentId", assessment.toString()));
    facts.question().ifPresent(question -> data.put("question", question.value()));
    return Change.of(type, "finding", finding.id().value(), finding.version(), facts.updatedAt())
        .withEventData(data)
        .withFields(fields(finding));
  }

  private static Map<String, String> fields(Finding finding) {
    var facts = finding.facts();
    var fields = new HashMap<String, String>();
    fields.put("status", finding.status().name());
    fields.put("severity", facts.severity().name());
    fields.put("text", facts.text());
    fields.put("externalIds", new TreeMap<>(facts.externalIds()).toString());
    switch (finding) {
      case Finding.Open _ -> {}
      case Finding.Closed closed -> fields.put("reason", closed.ending().reason());
      case Finding.Dismissed dismissed -> fields.put("reason", dismissed.ending().reason());
    }
    return fields;
  }
}
