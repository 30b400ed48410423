package io.vendorward.finding;

/**
 * Something about a vendor that is not as it should be.
 *
 * <pre>
 * OPEN -answer corrected-> CLOSED -found again-> OPEN
 * OPEN -dismiss-> DISMISSED -reopen-> OPEN
 * </pre>
 */
public sealed interface Finding {

  FindingFacts facts();

  FindingStatus status();

  default FindingId id() {
    return facts().id();
  }

  default long version() {
    return facts().version();
  }

  record Open(FindingFacts facts) implements Finding {
    @Override
    public FindingStatus status() {
      return FindingStatus.OPEN;
    }
  }

  /** No longer so. */
  record Closed(FindingFacts facts, Ending ending) implements Finding {
    @Override
    public FindingStatus status() {
      return FindingStatus.CLOSED;
    }
  }

  /** Still so, and somebody decided that it does not matter; the score is unchanged. */
  record Dismissed(FindingFacts facts, Ending ending) implements Finding {
    @Override
    public FindingStatus status() {
      return FindingStatus.DISMISSED;
    }
  }
}
