package io.vendorward.paper;

import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.Term;
import io.vendorward.vendor.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another value that a vendor would agree to, where an article has one. */
public sealed interface Proposal {

  record Breach(Notice notice) implements Proposal {}

  record Incident(Notice notice) implements Proposal {}

  record ReturnDays(int days) implements Proposal {}

  record Insurance(long dollars) implements Proposal {}

  record Offshore(Consent consent) implements Proposal {}

  record Subcontractors(Consent consent) implements Proposal {}

  /** The one value that is there; empty where there is none, or more than one. */
  static Optional<Proposal> only(Negotiated values) {
    var some =
        Stream.<Optional<? extends Proposal>>of(
                values.breach().map(Breach::new),
                values.incident().map(Incident::new),
                values.returnDays().map(ReturnDays::new),
                values.insuranceDollars().map(Insurance::new),
                values.offshore().map(Offshore::new),
                values.subcontractors().map(Subcontractors::new))
            .<Proposal>flatMap(Optional::stream)
            .toList();
    return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
  }

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

  /** The value as the text would say it. */
  default String words() {
    return switch (this) {
      case Breach(var notice) -> PaperWords.notice(notice);
      case Incident(var notice) -> PaperWords.notice(notice);
      case ReturnDays(int days) -> PaperWords.days(days);
      case Insurance(long dollars) -> PaperWords.dollars(dollars);
      case Offshore(var consent) -> PaperWords.offshore(consent);
      case Subcontractors(var consent) -> PaperWords.subcontractors(consent);
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
