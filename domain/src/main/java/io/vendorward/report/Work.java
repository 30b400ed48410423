package io.vendorward.report;

import io.vendorward.questionnaire.Severity;
import java.util.Map;

/**
 * What there is to be done, counted.
 *
 * @param openFindings by severity; one without any may be left out
 */
public record Work(
    Reviews reviews, Requests requests, Map<Severity, Long> openFindings, Beginnings beginnings) {

  public Work {
    openFindings = Map.copyOf(openFindings);
  }

  /**
   * What waits for the tenant's own people.
   *
   * @param submitted assessments that nobody began to review
   * @param drafts assessments that were not sent
   * @param imports workbooks that were read, and of which nobody made a questionnaire yet
   */
  public record Reviews(long submitted, long inReview, long drafts, long imports) {}

  /**
   * What waits for vendors.
   *
   * @param dueSoon due within a week
   * @param unopened sent, and opened by none of those who were asked
   * @param returned given back to be corrected
   */
  public record Requests(long overdue, long dueSoon, long unopened, long returned) {}

  /** What a new tenant has begun with: whether there is one of each. */
  public record Beginnings(boolean vendor, boolean questionnaire, boolean assessment) {

    public boolean made() {
      return vendor && questionnaire && assessment;
    }
  }
}
