package io.vendorward.finding.postgres;

import io.vendorward.questionnaire.Severity;

/** Severities as numbers, to sort by; stored, so never renumbered. */
final class SeverityRank {

  private SeverityRank() {}

  static int of(Severity severity) {
    return switch (severity) {
      case LOW -> 1;
      case MEDIUM -> 2;
      case HIGH -> 3;
      case CRITICAL -> 4;
    };
  }
}
