package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Versions;
import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.ApplyTemplateImport;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of an import, as it was typed.
 *
 * @param target id of the template to make a version of; empty for a new one
 */
public record ApplyForm(String name, String target, String version) {

  public ApplyForm(@Nullable String name, @Nullable String target, @Nullable String version) {
    this.name = Typed.of(name);
    this.target = Typed.of(target);
    this.version = Typed.of(version);
  }

  static ApplyForm of(ImportHead head) {
    return new ApplyForm(head.title(), "", Long.toString(head.version()));
  }

  /** Empty when the check found something wrong. */
  Optional<ApplyTemplateImport.Command> command(TemplateImportId id, FormCheck check) {
    String checkedName = check.required("name", name, 200);
    Optional<TemplateId> template = template();
    if (template.isEmpty() && !target.isEmpty()) {
      check.wrong("target", "not-offered");
    }
    return check.errors().any()
        ? Optional.empty()
        : Optional.of(
            new ApplyTemplateImport.Command(
                id, Versions.read(version), template, Optional.of(checkedName)));
  }

  private Optional<TemplateId> template() {
    try {
      return target.isEmpty()
          ? Optional.empty()
          : Optional.of(new TemplateId(UUID.fromString(target)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
