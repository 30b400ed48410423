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
    var change =
        edit instanceof DraftEdit.Add
            ? of("template_question.added", "template_question", version)
            : of("template_version.changed", version);
    var what = what(edit);
    return change.and(what, what);
  }

  /** The kind of edit, and the key of a question that it is about. */
  private static Map<String, String> what(DraftEdit edit) {
    return switch (edit) {
      case DraftEdit.Describe _ -> Map.of("edit", "describe");
      case DraftEdit.Add add -> Map.of("edit", "add", "question", add.question().key().value());
      case DraftEdit.Replace replace ->
          Map.of("edit", "replace", "question", replace.key().value());
      case DraftEdit.Remove(var key) -> Map.of("edit", "remove", "question", key.value());
      case DraftEdit.ChangeMany _ -> Map.of("edit", "change_many");
    };
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
