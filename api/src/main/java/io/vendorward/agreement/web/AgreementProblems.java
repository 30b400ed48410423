package io.vendorward.agreement.web;

import io.vendorward.vendor.Fault;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemException;
import io.vendorward.web.Problems;
import java.util.List;
import java.util.Set;

/** Why something cannot be said or done of an agreement, as problems. */
final class AgreementProblems {

  /** Pointers of fields that stand beside the terms, not in them. */
  private static final Set<String> BESIDE_THE_TERMS =
      Set.of("title", "signatures", "lastDay", "noticeGiven", "services");

  private AgreementProblems() {}

  static ProblemException invalid(List<Fault> faults) {
    return Problems.invalid(
        faults.stream()
            .map(fault -> new FieldError(pointer(fault), fault.code(), text(fault.code())))
            .toList());
  }

  private static String pointer(Fault fault) {
    var first = fault.pointer().split("/", -1)[1];
    return BESIDE_THE_TERMS.contains(first) ? fault.pointer() : "/terms" + fault.pointer();
  }

  private static String text(String code) {
    return switch (code) {
      case "no-name" -> "must have a letter or a digit in it";
      case "before-effective" -> "lies before the agreement takes effect";
      case "none-named" -> "names none";
      case "unknown-engagement" -> "names a service that is not one of this vendor's";
      case "unknown-agreement" -> "names an agreement that is not with the same counterparty";
      case "not-of-this-kind" -> "names a term that agreements of this kind are not read for";
      case "was-known" -> "was known already: a review says only what was not; correct it instead";
      case "in-the-future" -> "lies in the future";
      case "not-a-legal-entity" -> "names an entity that is not one of that side's";
      case "signed-already" -> "was signed for the same entity before";
      case "both-sides-needed" -> "needs a signature for each side";
      case "after-the-end" -> "lies after the last day";
      case "nothing-ends" -> "is no day on which a termination ends it";
      default -> "is not valid";
    };
  }

  static ProblemException refused(String code) {
    return Problems.wrongState(
        switch (code) {
          case "not-a-draft" ->
              "This version is no draft: it was sent, signed or withdrawn. Call it back first, or"
                  + " amend the agreement.";
          case "not-sent" -> "This version was not sent for signature.";
          case "executed" ->
              "This version is signed by both sides: correct it if it was recorded wrongly, amend"
                  + " the agreement, or terminate it.";
          case "withdrawn" -> "This version was withdrawn.";
          case "not-executed" -> "No version of it is signed by both sides yet.";
          case "version-under-way" ->
              "Another version is under way: have it signed, or withdraw it.";
          case "terminated-already" -> "It ends on that day already.";
          default -> "It is not in a state for this.";
        });
  }
}
