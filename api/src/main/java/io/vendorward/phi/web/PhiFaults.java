package io.vendorward.phi.web;

import io.vendorward.vendor.Fault;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemException;
import io.vendorward.web.Problems;
import java.util.List;
import java.util.Set;

/** Faults that the rules found, as a problem with a text for each. */
final class PhiFaults {

  private static final Set<String> OF_THE_FLOW = Set.of("/name", "/from", "/lastDay");

  private PhiFaults() {}

  static ProblemException problem(List<Fault> faults) {
    return Problems.invalid(
        faults.stream()
            .map(fault -> new FieldError(pointer(fault), fault.code(), text(fault.code())))
            .toList());
  }

  /** What is true of a flow is said in an object of its own. */
  private static String pointer(Fault fault) {
    return OF_THE_FLOW.contains(fault.pointer()) ? fault.pointer() : "/facts" + fault.pointer();
  }

  private static String text(String code) {
    return switch (code) {
      case "no-name" -> "must have a letter or a digit in it";
      case "not-a-legal-entity" -> "is not a legal entity of that side";
      case "not-upstream" -> "is no agreement with one for whom you work yourself";
      case "none-named" -> "names none: leave it out while it is not known";
      case "before-start" -> "lies before the first day";
      case "not-after-the-latest" ->
          "is not after the day from which the latest chapter holds: correct that one instead";
      case "after-the-end" -> "lies after the last day of the flow";
      case "nothing-begins" -> "is no day from which a chapter holds";
      case "before-the-latest" -> "lies before the day from which the latest chapter holds";
      default -> "is not valid";
    };
  }
}
