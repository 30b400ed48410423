package io.vendorward.questionnaire;

import java.time.Instant;

/** When a draft may be published. */
public final class PublishRules {

  private PublishRules() {}

  /**
   * Decides about a draft.
   *
   * @param notScoredIsMeant whether somebody has seen which questions will not be scored
   */
  public static PublishDecision decide(
      TemplateVersion.Draft draft, boolean notScoredIsMeant, Instant now) {
    var violations = ContentChecks.ofPublication(draft.content());
    if (!violations.isEmpty()) {
      return new PublishDecision.Refused(violations);
    }
    var notScored = draft.content().notScored();
    return notScored.isEmpty() || notScoredIsMeant
        ? new PublishDecision.Publish(draft.published(now))
        : new PublishDecision.NotScored(notScored);
  }
}
