package io.vendorward.finding;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.scoring.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What may become of a finding. */
public final class FindingRules {

  public static final String ANSWER_CORRECTED = "answer corrected";

  private FindingRules() {}

  /** What a newly judged answer means for the finding about it. */
  public sealed interface Step {

    /** Nothing was found before, and the answer fails. */
    record Raise() implements Step {}

    record Change(Finding changed) implements Step {}

    record Leave() implements Step {}
  }

  /**
   * A failed answer opens; a passing one closes what is open. A blank one and "not applicable" show
   * nothing and change nothing; what somebody dismissed stays dismissed.
   */
  public static Step follow(
      Optional<Finding> known, Reason reason, AssessmentId where, String by, Instant at) {
    return switch (reason) {
      case Reason.Failed() ->
          known.map(finding -> failed(finding, where, at)).orElseGet(Step.Raise::new);
      case Reason.Compliant(), Reason.Partial(_) ->
          known.map(finding -> passed(finding, by, at)).orElseGet(Step.Leave::new);
      case Reason.Blank(), Reason.NotApplicable(), Reason.NotScored() -> new Step.Leave();
    };
  }

  private static Step failed(Finding finding, AssessmentId where, Instant at) {
    return switch (finding) {
      case Finding.Open open ->
          open.facts().assessment().equals(Optional.of(where))
              ? new Step.Leave()
              : new Step.Change(new Finding.Open(open.facts().foundIn(where, at)));
      case Finding.Closed closed ->
          new Step.Change(new Finding.Open(closed.facts().foundIn(where, at)));
      case Finding.Dismissed _ -> new Step.Leave();
    };
  }

  private static Step passed(Finding finding, String by, Instant at) {
    return switch (finding) {
      case Finding.Open open ->
          new Step.Change(
              new Finding.Closed(open.facts().changed(at), new Ending(ANSWER_CORRECTED, by, at)));
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
