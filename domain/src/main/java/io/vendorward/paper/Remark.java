package io.vendorward.paper;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says of an article of a text. Remarks are never changed; an answer is one more.
 *
 * @param number the version of the agreement that it is about
 * @param article the key of the article
 * @param by who says it, as audit records name them
 */
public record Remark(
    RemarkId id,
    AgreementId agreement,
    int number,
    String article,
    Side side,
    String by,
    Content content,
    Instant at) {

  /** What records of changes call it. */
  public static final String KIND = "baa_remark";

  /** What is said. */
  public sealed interface Content {

    /** Words of one's own; empty where only a value speaks. */
    String text();
  }

  public record Comment(String text) implements Content {}

  /** That another value should stand there. */
  public record Proposed(Proposal proposal, String text) implements Content {}

  /** What the hospital says to a proposal. */
  public record Answered(RemarkId proposal, boolean accepted, String text) implements Content {}

  public Optional<Proposal> proposal() {
    return switch (content) {
      case Proposed(var proposal, _) -> Optional.of(proposal);
      case Comment _, Answered _ -> Optional.empty();
    };
  }

  /** The proposal that it answers. */
  public Optional<RemarkId> answers() {
    return switch (content) {
      case Answered(var proposal, _, _) -> Optional.of(proposal);
      case Comment _, Proposed _ -> Optional.empty();
    };
  }
}
