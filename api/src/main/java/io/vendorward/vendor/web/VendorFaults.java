package io.vendorward.vendor.web;

import io.vendorward.vendor.Fault;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemException;
import io.vendorward.web.Problems;
import java.util.List;

/** Faults that the rules found, as a problem with a text for each. */
final class VendorFaults {

  private VendorFaults() {}

  static ProblemException problem(List<Fault> faults) {
    return Problems.invalid(
        faults.stream()
            .map(fault -> new FieldError(fault.pointer(), fault.code(), text(fault.code())))
            .toList());
  }

  static ProblemException problem(String pointer, String code) {
    return problem(List.of(new Fault(pointer, code)));
  }

  static ProblemException archived() {
    return Problems.wrongState("The vendor is archived and takes no changes.");
  }

  private static String text(String code) {
    return switch (code) {
      case "no-name" -> "must have a letter or a digit in it";
      case "not-an-identifier" -> "is not a well-formed number of its kind";
      case "kind-twice" -> "is the second of its kind; only OTHER may come several times";
      case "not-a-domain" -> "is not an internet domain such as medhost.example";
      case "not-an-address" -> "is not an e-mail address";
      case "not-a-member" -> "is nobody on your staff, or somebody who is disabled";
      case "archive-by-archiving" -> "cannot be set: archive the vendor with its own operation";
      case "end-by-ending" -> "cannot be set: end the engagement with its own operation";
      case "before-start" -> "lies before the first day";
      case "not-a-legal-entity" -> "is not a legal entity of that side";
      case "none-chosen" -> "must name at least one, UNKNOWN if nobody knows";
      case "none-with-others" -> "cannot name NONE or UNKNOWN together with others";
      default -> "is not valid";
    };
  }
}
