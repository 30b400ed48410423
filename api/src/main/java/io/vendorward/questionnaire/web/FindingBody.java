package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.FindingRule;
import io.vendorward.questionnaire.Severity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The finding of a failed question. */
@Schema(name = "FindingRule", description = "The finding that a failed question opens.")
record FindingBody(
    Severity severity,
    @Schema(description = "What it says; the question when empty", example = "No MFA for admins")
        @Size(max = 4000)
        @Nullable String text) {

  static FindingBody of(FindingRule rule) {
    return new FindingBody(rule.severity(), rule.text());
  }

  FindingRule rule() {
    return new FindingRule(severity, text == null ? "" : text);
  }
}
