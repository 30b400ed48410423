package io.vendorward.phi.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.Term;
import io.vendorward.phi.Basis;
import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said of a flow on a day. */
@Schema(name = "PhiCoverage", description = "What can be said of a flow on a day.")
record CoverageView(
    CoverageStatus status,
    @Schema(description = "Why, in a sentence") String reason,
    @Schema(description = "The agreement that it rests on, or that comes nearest")
        @Nullable UUID baaId,
    @Schema(example = "1") @Nullable Integer baaVersion,
    List<ShortfallView> shortfalls,
    @Schema(description = "From when an agreement will do, or did too late, where that is why")
        @Nullable LocalDate from) {

  @Schema(
      name = "PhiShortfall",
      description =
          "In which respect something is missing or not known. Only LAW makes a flow partly covered"
              + " or uncovered.")
  record ShortfallView(
      Dimension dimension,
      Basis basis,
      @Schema(description = "Whether it is known; else it may do, once somebody looked")
          boolean known,
      @Schema(description = "The terms in question, with where they are required")
          List<TermView> terms,
      String detail) {}

  @Schema(name = "PhiRequiredTerm")
  record TermView(Term term, @Schema(example = "45 CFR 164.504(e)(2)(i)") String citation) {

    static TermView of(Term term) {
      return new TermView(
          term, Objects.requireNonNull(HipaaRules.IN_FORCE.rules().get(term)).citation().text());
    }
  }

  static CoverageView of(Coverage coverage, CoverageWords words) {
    return new CoverageView(
        coverage.status(),
        words.reason(coverage, Locale.ENGLISH),
        coverage.rests().map(rests -> rests.agreement().value()).orElse(null),
        coverage.rests().map(Coverage.Rests::version).orElse(null),
        coverage.shortfalls().stream()
            .map(shortfall ->
                new ShortfallView(
                    shortfall.dimension(),
                    shortfall.basis(),
                    shortfall.known(),
                    shortfall.terms().stream()
                        .filter(HipaaRules.IN_FORCE.rules()::containsKey)
                        .sorted()
                        .map(TermView::of)
                        .toList(),
                    words.shortfall(shortfall, Locale.ENGLISH)))
            .toList(),
        coverage.from().orElse(null));
  }
}
