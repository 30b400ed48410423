package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.Tally;
import io.vendorward.portal.Hospital;
import java.util.Optional;

/**
 * An assessment as the vendor sees it: a hospital's request.
 *
 * @param submission the last one; the receipt
 */
public record RequestView(
    Assessment assessment,
    Hospital hospital,
    Tally tally,
    boolean overdue,
    Optional<Submission> submission) {}
