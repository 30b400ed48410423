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
 * @param dueSoon only those that are due soon
 * @param unopened only those that were sent, and opened by nobody
 */
public record AssessmentFilter(
    Optional<VendorId> vendor,
    Set<Stage> stages,
    Optional<Boolean> overdue,
    Optional<TemplateId> template,
    boolean dueSoon,
    boolean unopened) {

  public static final AssessmentFilter ALL =
      new AssessmentFilter(
          Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), false, false);

  public AssessmentFilter {
    stages = Set.copyOf(stages);
  }

  public AssessmentFilter ofVendor(VendorId one) {
    return new AssessmentFilter(Optional.of(one), stages, overdue, template, dueSoon, unopened);
  }

  public AssessmentFilter in(Stage... some) {
    return new AssessmentFilter(vendor, Set.of(some), overdue, template, dueSoon, unopened);
  }

  public AssessmentFilter overdue(boolean wanted) {
    return new AssessmentFilter(vendor, stages, Optional.of(wanted), template, dueSoon, unopened);
  }

  public AssessmentFilter onlyDueSoon() {
    return new AssessmentFilter(vendor, stages, overdue, template, true, unopened);
  }

  public AssessmentFilter onlyUnopened() {
    return new AssessmentFilter(vendor, stages, overdue, template, dueSoon, true);
  }
}
