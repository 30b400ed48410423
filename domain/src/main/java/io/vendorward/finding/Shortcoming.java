package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.questionnaire.Severity;

/**
 * What a failed answer shows to be wrong, by the questionnaire that asked for it.
 *
 * @param where the assessment that shows it
 * @param text for the tenant's own people
 */
public record Shortcoming(AssessmentId where, Severity severity, String text) {}
