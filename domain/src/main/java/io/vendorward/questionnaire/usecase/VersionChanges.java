package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.TemplateVersion;
import java.util.Map;

/** How changes of template versions are recorded. */
final class VersionChanges {

  private VersionChanges() {}

  /** A question that was added is a resource of its own, found under the version's id. */
  static Change of(DraftEdit edit, TemplateVersion version) {
    return edit instanceof DraftEdit.Add
        ? of("template_question.added", "template_question", version)
        : of("template_version.changed", version);
  }

  static Change of(String type, TemplateVersion version) {
    return of(type, "template_version", version);
  }

  private static Change of(String type, String kind, TemplateVersion version) {
    var head = version.head();
    return Change.of(type, kind, head.id().value(), head.version(), head.updatedAt())
        .withEventData(
            Map.of(
                "template", head.template().toString(),
                "number", Integer.toString(head.number())));
  }
}
