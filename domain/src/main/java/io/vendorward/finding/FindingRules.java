package io.vendorward.finding;

import io.vendorward.scoring.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What may become of a finding. */
public final class FindingRules {

  public static final String ANSWER_CORRECTED = "answer corrected";
  public static final String COVERED = "covered";

  private FindingRules() {}

  /** What a newly judged answer means for the finding about it. */
  public sealed interface Step {

    /** Nothing was found before, and the answer fails. */
    record Raise() implements Step {}

    record Change(Finding changed) implements Step {}

    record Leave() implements Step {}
  }

  /**
   * A failed answer opens, or says anew, how bad it is; one with all points closes what is open.
   * One with some of them corrects nothing and shows nothing new, nor do a blank one and "not
   * applicable"; what somebody dismissed stays dismissed.
   *
   * @param shown by the answer, if it failed
   */
  public static Step follow(
      Optional<Finding> known, Reason reason, Shortcoming shown, String by, Instant at) {
    return switch (reason) {
      case Reason.Failed() -> found(known, shown, at);
      case Reason.Compliant() ->
          known.map(finding -> gone(finding, ANSWER_CORRECTED, by, at)).orElseGet(Step.Leave::new);
      case Reason.Partial(_), Reason.Blank(), Reason.NotApplicable(), Reason.NotScored() ->
          new Step.Leave();
    };
  }

  /** Something is wrong, whether or not that was known before. */
  public static Step found(Optional<Finding> known, Shortcoming shown, Instant at) {
    return known.map(finding -> failed(finding, shown, at)).orElseGet(Step.Raise::new);
  }

  private static Step failed(Finding finding, Shortcoming shown, Instant at) {
    return switch (finding) {
      case Finding.Open open ->
          open.facts().says(shown)
              ? new Step.Leave()
              : new Step.Change(new Finding.Open(open.facts().found(shown, at)));
      case Finding.Closed closed ->
          new Step.Change(new Finding.Open(closed.facts().found(shown, at)));
      case Finding.Dismissed _ -> new Step.Leave();
    };
  }

  /** It is not so any more. What was dismissed while it was so stays dismissed. */
  public static Step gone(Finding finding, String reason, String by, Instant at) {
    return switch (finding) {
      case Finding.Open open ->
          new Step.Change(new Finding.Closed(open.facts().changed(at), new Ending(reason, by, at)));
      case Finding.Closed _, Finding.Dismissed _ -> new Step.Leave();
    };
  }

  /** Somebody decides that it does not matter. */
  public static Finding.Dismissed dismiss(Finding.Open open, String reason, String by, Instant at) {
    return new Finding.Dismissed(open.facts().changed(at), new Ending(reason, by, at));
  }

  /** Its names in other systems are set whatever its state. */
  public static Finding knownAs(Finding finding, Map<String, String> externalIds, Instant at) {
    var facts = finding.facts().knownAs(externalIds, at);
    return switch (finding) {
      case Finding.Open _ -> new Finding.Open(facts);
      case Finding.Closed closed -> new Finding.Closed(facts, closed.ending());
      case Finding.Dismissed dismissed -> new Finding.Dismissed(facts, dismissed.ending());
    };
  }

  /** Empty for one that is open. */
  public static Optional<Finding.Open> reopen(Finding finding, Instant at) {
    return switch (finding) {
      case Finding.Open _ -> Optional.empty();
      case Finding.Closed closed -> Optional.of(new Finding.Open(closed.facts().changed(at)));
      case Finding.Dismissed dismissed ->
          Optional.of(new Finding.Open(dismissed.facts().changed(at)));
    };
  }
}
