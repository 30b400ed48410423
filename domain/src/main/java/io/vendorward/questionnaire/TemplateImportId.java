package io.vendorward.questionnaire;

import java.util.UUID;

/** Identity of an import of a file as a template. */
public record TemplateImportId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
