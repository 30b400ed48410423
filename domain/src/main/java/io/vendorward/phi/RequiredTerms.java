package io.vendorward.phi;

import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.agreement.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which terms a flow needs, and which of them an agreement lacks. That a term does not apply is
 * computed from the flow and never entered; what is not known of a flow counts as yes.
 */
public final class RequiredTerms {

  private RequiredTerms() {}

  /** The terms that agreements of a kind need for a flow on a day. */
  public static Set<Term> of(
      FlowFacts flow, RuleProfile profile, LocalDate day, AgreementKind kind) {
    var terms = EnumSet.noneOf(Term.class);
    profile
        .requiredOn(day, kind)
        .forEach((term, rule) -> {
          if (applies(rule.condition(), flow)) {
            terms.add(term);
          }
        });
    return terms;
  }

  private static boolean applies(RuleProfile.Condition condition, FlowFacts flow) {
    return switch (condition) {
      case ALWAYS -> true;
      case ELECTRONIC -> flow.what().electronic().orElse(true);
      case CARRIES_OUT_OBLIGATION -> flow.handling().obligation().orElse(true);
      case PART_2 -> flow.part2().orElse(true);
      case NO_CONFLICTING_STATUTE -> !flow.handling().conflictingStatute().orElse(false);
    };
  }

  static List<Shortfall> shortfalls(
      Set<Term> needed, AgreementTerms terms, RuleProfile profile, Basis basis) {
    var missing = EnumSet.noneOf(Term.class);
    var unread = EnumSet.noneOf(Term.class);
    for (Term term : needed) {
      switch (status(terms, term)) {
        case PRESENT, STRONGER -> {}
        case DEFICIENT, ABSENT -> missing.add(term);
        case BY_REFERENCE -> {
          if (!profile.countsReferences()) {
            missing.add(term);
          }
        }
        case NOT_REVIEWED -> unread.add(term);
      }
    }
    var shortfalls = new ArrayList<Shortfall>();
    one(basis, true, missing).ifPresent(shortfalls::add);
    one(basis, false, unread).ifPresent(shortfalls::add);
    return shortfalls;
  }

  /** What nobody may agree on is not there, whatever was read of the term. */
  private static ClauseStatus status(AgreementTerms terms, Term term) {
    return term == Term.R4
            && terms.negotiated().breach().filter(Notice::exceedsOuterLimit).isPresent()
        ? ClauseStatus.DEFICIENT
        : terms.register().of(term);
  }

  private static Optional<Shortfall> one(Basis basis, boolean known, Set<Term> terms) {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Shortfall(Dimension.REQUIRED_TERMS, basis, known, terms));
  }
}
