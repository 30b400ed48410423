package io.vendorward.questionnaire.usecase;

import java.util.Optional;

/**
 * Which templates to list.
 *
 * @param namePrefix how the name begins, whatever its case
 * @param published only those with, or only those without, a version that may be sent
 */
public record TemplateFilter(Optional<String> namePrefix, Optional<Boolean> published) {

  public static final TemplateFilter ALL = new TemplateFilter(Optional.empty(), Optional.empty());
}
