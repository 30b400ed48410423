package io.vendorward.scoring;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.questionnaire.TemplateVersionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the score ledger, never changed: a score with everything that it was computed from, so
 * that it can be computed again bit for bit.
 */
public record ScoreEntry(
    UUID id,
    AssessmentId assessment,
    UUID submission,
    TemplateVersionId templateVersion,
    ModelVersion model,
    InputHash inputHash,
    Score score,
    Instant computedAt) {}
