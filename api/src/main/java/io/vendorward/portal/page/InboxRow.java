package io.vendorward.portal.page;

import io.vendorward.portal.Grant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work in the inbox.
 *
 * @param colour of its state: blue in hands, amber soon due or returned, red overdue, green done
 * @param daysLeft until the due date, negative when overdue; null without one
 */
public record InboxRow(
    String address,
    String hospital,
    String title,
    String sender,
    String state,
    String colour,
    int answered,
    int total,
    @Nullable LocalDate dueOn,
    @Nullable Long daysLeft) {

  private static final int SOON = 7;

  static InboxRow of(Grant grant, Instant now) {
    var progress = grant.progress();
    var daysLeft = grant.daysLeft(now);
    return new InboxRow(
        address(grant),
        grant.hospital(),
        grant.title(),
        grant.sender(),
        progress.state(),
        colour(progress.state(), daysLeft.orElse(Long.MAX_VALUE)),
        progress.answered(),
        progress.total(),
        progress.dueOn().orElse(null),
        daysLeft.orElse(null));
  }

  private static String address(Grant grant) {
    return switch (grant.kind()) {
      case ASSESSMENT -> "/portal/assessments/" + grant.resource();
      case AGREEMENT -> "/portal/agreements/" + grant.resource();
      case FINDING, VENDOR -> throw new IllegalStateException("nobody is granted " + grant.kind());
    };
  }

  /** Whether it is done question by question. */
  public boolean counts() {
    return total > 0;
  }

  /** What the reader would do next: the end of a message key. */
  public String next() {
    return switch (state) {
      case "RETURNED" -> "correct";
      case "IN_NEGOTIATION" -> "read";
      case "OUT_FOR_SIGNATURE" -> "sign";
      default -> answered > 0 ? "go-on" : "start";
    };
  }

  private static String colour(String state, long daysLeft) {
    return switch (state) {
      case "SENT", "IN_PROGRESS", "RETURNED", "IN_NEGOTIATION", "OUT_FOR_SIGNATURE" ->
          daysLeft < 0 ? "red" : inTime(state, daysLeft);
      case "SUBMITTED", "IN_REVIEW", "SIGNED" -> "blue";
      case "COMPLETED", "FULLY_EXECUTED" -> "green";
      default -> "grey";
    };
  }

  private static String inTime(String state, long daysLeft) {
    if (state.equals("RETURNED") || state.equals("OUT_FOR_SIGNATURE") || daysLeft <= SOON) {
      return "amber";
    }
    return state.equals("SENT") ? "grey" : "blue";
  }
}
