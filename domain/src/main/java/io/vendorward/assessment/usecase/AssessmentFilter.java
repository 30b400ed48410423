package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Stage;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.vendor.VendorId;
import java.util.Optional;
import java.util.Set;

/**
 * Which assessments are asked for.
 *
 * @param stages any of these; empty means all
 * @param overdue only those that are overdue today, or only those that are not
 */
public record AssessmentFilter(
    Optional<VendorId> vendor,
    Set<Stage> stages,
    Optional<Boolean> overdue,
    Optional<TemplateId> template) {

  public static final AssessmentFilter ALL =
      new AssessmentFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

  public AssessmentFilter {
    stages = Set.copyOf(stages);
  }
}
