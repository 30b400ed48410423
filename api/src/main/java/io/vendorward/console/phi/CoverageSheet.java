package io.vendorward.console.phi;

import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.web.CoverageWords;
import java.util.List;
import java.util.Locale;

/**
 * What can be said of a flow on a day, as pages show it.
 *
 * @param agreement the agreement it rests on or that comes nearest; empty where there is none
 */
public record CoverageSheet(
    String status, String colour, String reason, List<String> shortfalls, String agreement) {

  static CoverageSheet of(Coverage coverage, CoverageWords words, Locale locale) {
    return new CoverageSheet(
        coverage.status().name(),
        colour(coverage.status()),
        words.reason(coverage, locale),
        coverage.status() == CoverageStatus.UNCOVERED
            ? List.of()
            : coverage.shortfalls().stream()
                .map(shortfall -> words.shortfall(shortfall, locale))
                .toList(),
        coverage.rests().map(rests -> rests.agreement().toString()).orElse(""));
  }

  /** Green is done, amber wants a look, red fails. */
  static String colour(CoverageStatus status) {
    return switch (status) {
      case NOT_REQUIRED -> "grey";
      case COVERED -> "green";
      case HELD_UNDER_SURVIVING_TERMS -> "blue";
      case UNVERIFIED, PARTLY -> "amber";
      case UNCOVERED, NOT_PERMITTED -> "red";
    };
  }
}
