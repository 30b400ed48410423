package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateVersionId;
import java.util.Optional;

/**
 * A template in a list.
 *
 * @param published its newest version that may be sent
 * @param draft number of the version that is being edited
 */
public record TemplateSummary(
    Template template, Optional<PublishedVersion> published, Optional<Integer> draft) {

  /** A version that may be sent. */
  public record PublishedVersion(TemplateVersionId id, int number, int questions) {}
}
