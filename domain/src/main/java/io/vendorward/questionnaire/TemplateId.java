package io.vendorward.questionnaire;

import java.util.UUID;

/** Identity of a questionnaire template. */
public record TemplateId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
