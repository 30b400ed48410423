package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Tally;

/** An assessment in a list. */
public record AssessmentRow(
    Assessment assessment, String vendorName, Tally tally, boolean overdue, boolean dueSoon) {}
