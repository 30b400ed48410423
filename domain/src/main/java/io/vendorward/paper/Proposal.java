package io.vendorward.paper;

import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.Term;
import io.vendorward.vendor.Fault;
import java.util.List;
import java.util.Optional;

/** Another value that a vendor would agree to, where an article has one. */
public sealed interface Proposal {

  record Breach(Notice notice) implements Proposal {}

  record Incident(Notice notice) implements Proposal {}

  record ReturnDays(int days) implements Proposal {}

  record Insurance(long dollars) implements Proposal {}

  record Offshore(Consent consent) implements Proposal {}

  record Subcontractors(Consent consent) implements Proposal {}

  /** The article that has the value. */
  default String article() {
    return switch (this) {
      case Breach _ -> Term.R4.name();
      case Incident _ -> Term.R5.name();
      case ReturnDays _ -> Term.R12.name();
      case Insurance _ -> Assembly.INSURANCE;
      case Offshore _ -> Assembly.OFFSHORE;
      case Subcontractors _ -> Assembly.SUBCONTRACTORS;
    };
  }

  /** What would be agreed with it. */
  default Negotiated in(Negotiated before) {
    return switch (this) {
      case Breach(var notice) -> before.withBreach(notice);
      case Incident(var notice) -> before.withIncident(notice);
      case ReturnDays(int days) -> before.withReturnDays(days);
      case Insurance(long dollars) -> before.withInsurance(dollars);
      case Offshore(var consent) -> before.withOffshore(consent);
      case Subcontractors(var consent) -> before.withSubcontractors(consent);
    };
  }

  /**
   * What is wrong with it: a report of a breach later than 60 days is against the law, whoever
   * agrees to it (45 CFR 164.410(b)).
   */
  default List<Fault> faults() {
    Optional<String> code =
        switch (this) {
          case Breach(var notice) when notice.exceedsOuterLimit() -> Optional.of("over-60-days");
          case Breach(var notice) -> positive(notice.amount());
          case Incident(var notice) -> positive(notice.amount());
          case ReturnDays(int days) -> positive(days);
          case Insurance(long dollars) -> positive(dollars);
          case Offshore _, Subcontractors _ -> Optional.empty();
        };
    return code.map(wrong -> new Fault("/proposal", wrong)).stream().toList();
  }

  private static Optional<String> positive(long amount) {
    return amount > 0 ? Optional.empty() : Optional.of("not-positive");
  }
}
