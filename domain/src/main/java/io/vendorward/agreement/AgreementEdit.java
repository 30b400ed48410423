package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to an agreement after it was drafted. */
public sealed interface AgreementEdit {

  record Relabel(AgreementLabel label) implements AgreementEdit {}

  /** An edit of one of its versions. */
  sealed interface OfVersion extends AgreementEdit {
    int number();
  }

  /** A version that nobody was asked to sign is worded otherwise. */
  record Redraft(int number, AgreementTerms terms) implements OfVersion {}

  record Negotiate(int number) implements OfVersion {}

  record Send(int number) implements OfVersion {}

  /** Not to be signed as it stands: what was signed of it so far does not count. */
  record Recall(int number) implements OfVersion {}

  record Withdraw(int number) implements OfVersion {}

  /** Signed for one or both sides: at once, or by one more who joins. */
  record Sign(int number, List<Signature> signatures) implements OfVersion {
    public Sign {
      signatures = List.copyOf(signatures);
    }
  }

  /** From a day on it says something else: a further version, to be signed. */
  record Amend(AgreementTerms terms) implements AgreementEdit {}

  /** What was recorded of a signed version was wrong: the past is restated. */
  record Correct(int number, AgreementTerms terms, Optional<List<Signature>> signatures)
      implements OfVersion {
    public Correct {
      signatures = signatures.map(List::copyOf);
    }
  }

  /** What was not known of a signed version is. What was known stays as it is. */
  record Review(int number, AgreementTerms terms) implements OfVersion {}

  /** It ends, for some services or all, before its time. */
  record Terminate(Ending ending, Optional<Survival> survival) implements AgreementEdit {}

  /** It had not been terminated after all, by that day. */
  record Reinstate(LocalDate lastDay) implements AgreementEdit {}

  /** Why the vendor may hold information after the end, or that it may not any more. */
  record Survive(Optional<Survival> survival) implements AgreementEdit {}
}
