package io.vendorward.questionnaire;

import java.util.UUID;

/** Identity of one version of a template; assessments pin it. */
public record TemplateVersionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
