package io.vendorward.finding.usecase;

import io.vendorward.audit.Change;
import io.vendorward.finding.Finding;
import java.util.HashMap;
import java.util.Map;

/** How changes of findings are recorded. */
final class FindingChanges {

  static final String OPENED = "finding.opened";
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
    return switch (finding) {
      case Finding.Open open -> Map.of("status", "OPEN", "text", open.facts().text());
      case Finding.Closed closed -> Map.of("status", "CLOSED", "reason", closed.ending().reason());
      case Finding.Dismissed dismissed ->
          Map.of("status", "DISMISSED", "reason", dismissed.ending().reason());
    };
  }
}
