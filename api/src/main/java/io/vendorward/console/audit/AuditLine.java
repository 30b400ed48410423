package io.vendorward.console.audit;

import io.vendorward.audit.AuditEntry;
import io.vendorward.audit.AuditRecord;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A record as the page shows it. */
record AuditLine(AuditEntry entry) {

  static AuditLine of(AuditEntry entry) {
    return new AuditLine(entry);
  }

  public AuditRecord record() {
    return entry.record();
  }

  /** Key of the words for what was done; types without words of their own stand as they are. */
  public String what() {
    return "audit.what." + record().type();
  }

  /** Person, client, portal, worker or operator. */
  public String actorKind() {
    String reference = record().actor();
    int colon = reference.indexOf(':');
    return colon < 0 ? reference : reference.substring(0, colon);
  }

  public List<String> fields() {
    return List.copyOf(new TreeSet<>(record().fields().keySet()));
  }

  /** Where what was changed is shown, if it has a page. */
  public Optional<String> page() {
    String id = record().resourceId().toString();
    return switch (record().resourceKind()) {
      case "vendor" -> Optional.of("/console/vendors/" + id);
      case "assessment", "answer" -> Optional.of("/console/assessments/" + id);
      case "finding" -> Optional.of("/console/findings/" + id);
      case "template" -> Optional.of("/console/templates/" + id);
      case "member" -> Optional.of("/console/settings/members/" + id);
      case "api_client" -> Optional.of("/console/settings/clients/" + id);
      default -> Optional.empty();
    };
  }
}
