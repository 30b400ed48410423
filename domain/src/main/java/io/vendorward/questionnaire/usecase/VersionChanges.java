package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.questionnaire.TemplateVersion;
import java.util.Map;

/** How changes of template versions are recorded. */
final class VersionChanges {

  private VersionChanges() {}

  static Change of(String type, TemplateVersion version) {
    var head = version.head();
    return Change.of(type, "template_version", head.id().value(), head.version(), head.updatedAt())
        .withEventData(
            Map.of(
                "template", head.template().toString(),
                "number", Integer.toString(head.number())));
  }
}
