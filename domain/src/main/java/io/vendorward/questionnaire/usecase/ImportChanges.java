package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.questionnaire.TemplateImport;
import java.time.Instant;

/** How changes of imports are recorded. */
final class ImportChanges {

  private ImportChanges() {}

  static Change of(String type, TemplateImport changed) {
    var head = changed.head();
    return Change.of(type, "template_import", head.id().value(), head.version(), head.updatedAt());
  }

  /** Recorded before what it makes, so that a repeated call is answered with the import. */
  static Change applied(TemplateImport.Analysed analysed, Instant now) {
    var head = analysed.head();
    return Change.of(
        "template_import.applied", "template_import", head.id().value(), head.version() + 1, now);
  }
}
