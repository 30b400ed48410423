package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.questionnaire.Severity;
import java.util.Optional;

/**
 * What is wrong: by the questionnaire that asked for an answer, or by the rules of coverage.
 *
 * @param where the assessment that shows it, if one does
 * @param text for the tenant's own people
 */
public record Shortcoming(Optional<AssessmentId> where, Severity severity, String text) {}
