package io.vendorward.finding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.Ending;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingStatus;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import io.vendorward.vendor.EngagementId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a vendor that is not as it should be. */
@Schema(
    name = "Finding",
    description = "Something about a vendor that is not as it should be, until it is settled.")
record FindingView(
    UUID id,
    @Schema(example = "FND-000007") String number,
    UUID vendorId,
    @Nullable UUID engagementId,
    @Schema(description = "The assessment in which it was last found") @Nullable UUID assessmentId,
    @Schema(example = "A&A-01.1") @Nullable String questionKey,
    Severity severity,
    FindingStatus status,
    @Schema(example = "Remote access without a second factor") String text,
    @Schema(
            description = "Its names in other systems, by system",
            example = "{\"tickets\": \"SEC-1042\"}")
        Map<String, String> externalIds,
    @Schema(description = "Why it is closed or dismissed", example = "answer corrected")
        @Nullable String reason,
    @Schema(description = "Who closed or dismissed it") @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Schema(description = "Rises with every change; it is in the ETag", example = "1") long version,
    Instant openedAt,
    Instant updatedAt) {

  static FindingView of(Finding finding) {
    var facts = finding.facts();
    var ending = ending(finding);
    return new FindingView(
        facts.id().value(),
        facts.number().toString(),
        facts.subject().vendor().value(),
        facts.subject().engagement().map(EngagementId::value).orElse(null),
        facts.assessment().map(AssessmentId::value).orElse(null),
        facts.question().map(QuestionKey::value).orElse(null),
        facts.severity(),
        finding.status(),
        facts.text(),
        facts.externalIds(),
        ending.map(Ending::reason).orElse(null),
        ending.map(Ending::by).orElse(null),
        ending.map(Ending::at).orElse(null),
        facts.version(),
        facts.openedAt(),
        facts.updatedAt());
  }

  private static Optional<Ending> ending(Finding finding) {
    return switch (finding) {
      case Finding.Open _ -> Optional.empty();
      case Finding.Closed closed -> Optional.of(closed.ending());
      case Finding.Dismissed dismissed -> Optional.of(dismissed.ending());
    };
  }
}
