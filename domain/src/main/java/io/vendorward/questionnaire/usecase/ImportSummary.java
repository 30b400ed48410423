package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.questionnaire.TemplateId;
import java.util.Optional;

/**
 * An import in a list.
 *
 * @param made what it has become, once it was applied
 */
public record ImportSummary(ImportHead head, ImportState state, Optional<Made> made) {

  /** A version of a template. */
  public record Made(TemplateId template, String name, int number) {}
}
