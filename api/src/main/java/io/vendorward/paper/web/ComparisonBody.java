package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.paper.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two versions of an agreement say differently. */
@Schema(
    name = "BaaComparison",
    description = "What two versions of an agreement say differently, article by article.")
record ComparisonBody(
    @Schema(description = "What reads the same is left out") List<DifferenceBody> articles) {

  @Schema(name = "BaaDifference")
  record DifferenceBody(
      @Schema(example = "R4") String key,
      Comparison.Change change,
      PaperBody.@Nullable ArticleBody before,
      PaperBody.@Nullable ArticleBody after) {

    static DifferenceBody of(Comparison.Pair pair) {
      return new DifferenceBody(
          pair.key(),
          pair.change(),
          pair.before().map(PaperBody.ArticleBody::of).orElse(null),
          pair.after().map(PaperBody.ArticleBody::of).orElse(null));
    }
  }

  static ComparisonBody of(Comparison comparison) {
    return new ComparisonBody(comparison.differences().stream().map(DifferenceBody::of).toList());
  }
}
