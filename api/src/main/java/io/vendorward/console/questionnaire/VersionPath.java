package io.vendorward.console.questionnaire;

import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.VersionAddress;
import java.util.UUID;

/** Where the pages of a version are. */
public record VersionPath(TemplateId template, int number) {

  /** The pattern for handlers. */
  static final String PATTERN = TemplateListPage.PATH + "/{id}/versions/{number}";

  static VersionPath of(UUID id, int number) {
    return new VersionPath(new TemplateId(id), number);
  }

  static VersionPath of(TemplateVersion version) {
    return new VersionPath(version.head().template(), version.head().number());
  }

  public String value() {
    return templateValue() + "/versions/" + number;
  }

  public String templateValue() {
    return TemplateListPage.PATH + "/" + template;
  }

  VersionAddress seen(long version) {
    return new VersionAddress(template, number, version);
  }
}
