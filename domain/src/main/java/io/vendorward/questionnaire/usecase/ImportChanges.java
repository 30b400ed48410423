package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.questionnaire.TemplateImport;

/** How changes of imports are recorded. */
final class ImportChanges {

  private ImportChanges() {}

  static Change of(String type, TemplateImport changed) {
    var head = changed.head();
    return Change.of(type, "template_import", head.id().value(), head.version(), head.updatedAt());
  }
}
