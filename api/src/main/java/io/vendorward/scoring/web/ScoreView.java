package io.vendorward.scoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.scoring.Contribution;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.SectionScore;
import io.vendorward.scoring.Sum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A control score with everything that it was computed from. */
@Schema(
    name = "Score",
    description =
        "A control score: higher is better. Points are exact; the percentage alone is rounded.")
record ScoreView(
    UUID id,
    UUID assessmentId,
    UUID submissionId,
    @Schema(example = "62.5") BigDecimal actual,
    @Schema(example = "88") BigDecimal maximum,
    @JsonInclude
        @Schema(
            types = {"number", "null"},
            description = "Null when the maximum is 0",
            example = "71.02")
        @Nullable BigDecimal percentage,
    @Schema(maxLength = 1000) List<SectionView> sections,
    @Schema(maxLength = 5000) List<ContributionView> contributions,
    @Schema(description = "Rules of calculation", example = "control-score/1") String model,
    @Schema(description = "The published questionnaire that was answered") UUID templateVersion,
    @Schema(description = "SHA-256 of everything that was scored", maxLength = 64) String inputHash,
    Instant computedAt) {

  /** The score of one section. */
  @Schema(name = "SectionScore")
  record SectionView(
      @Schema(example = "ACCESS") String key,
      @Schema(example = "Access control") String title,
      BigDecimal actual,
      BigDecimal maximum,
      @JsonInclude
          @Schema(
              types = {"number", "null"},
              description = "Null when the maximum is 0",
              example = "71.02")
          @Nullable BigDecimal percentage) {

    static SectionView of(SectionScore section) {
      return new SectionView(
          section.section().value(),
          section.title(),
          plain(section.sum().actual()),
          plain(section.sum().maximum()),
          section.sum().percentage().orElse(null));
    }
  }

  /** What one question adds. */
  @Schema(name = "ScoreContribution")
  record ContributionView(
      @Schema(example = "A&A-01.1") String questionKey,
      String sectionKey,
      BigDecimal actual,
      BigDecimal maximum,
      @Schema(
              allowableValues = {
                "COMPLIANT",
                "PARTIAL",
                "FAILED",
                "BLANK",
                "NOT_APPLICABLE",
                "NOT_SCORED"
              })
          String reason) {

    static ContributionView of(Contribution contribution) {
      return new ContributionView(
          contribution.question().value(),
          contribution.section().value(),
          plain(contribution.sum().actual()),
          plain(contribution.sum().maximum()),
          contribution.reason().code());
    }
  }

  static ScoreView of(ScoreEntry entry) {
    Sum total = entry.score().total();
    return new ScoreView(
        entry.id(),
        entry.assessment().value(),
        entry.submission(),
        plain(total.actual()),
        plain(total.maximum()),
        total.percentage().orElse(null),
        entry.score().sections().stream().map(SectionView::of).toList(),
        entry.score().contributions().stream().map(ContributionView::of).toList(),
        entry.model().toString(),
        entry.templateVersion().value(),
        entry.inputHash().hex(),
        entry.computedAt());
  }

  /** Without trailing zeros, and never with an exponent. */
  private static BigDecimal plain(BigDecimal exact) {
    var stripped = exact.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
