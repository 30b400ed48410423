package io.vendorward.console.agreement;

import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Clause;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.Term;
import io.vendorward.agreement.VersionState;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.phi.web.CoverageWords;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A version of an agreement as its page shows it.
 *
 * @param late how many days there are between the effective date and the last needed signature
 */
public record VersionSheet(
    AgreementVersion version, String status, List<TermLine> register, long late) {

  /** A term of the register, and where it is required. */
  public record TermLine(
      String name,
      String term,
      String citation,
      ClauseStatus status,
      String colour,
      String place) {}

  /** Open drafts are changed; what is out is signed or called back; what is signed is amended. */
  public boolean open() {
    return version.state() instanceof VersionState.Open;
  }

  public boolean out() {
    return version.state() instanceof VersionState.OutForSignature
        || version.state() instanceof VersionState.PartiallyExecuted;
  }

  public boolean executed() {
    return version.state() instanceof VersionState.FullyExecuted;
  }

  static VersionSheet of(AgreementVersion version) {
    return new VersionSheet(
        version,
        VersionStatus.of(version.state()).name(),
        register(version.terms()),
        version
            .firstDay()
            .map(first -> ChronoUnit.DAYS.between(version.terms().effective(), first))
            .orElse(0L));
  }

  private static List<TermLine> register(AgreementTerms terms) {
    return TermsForm.terms(terms).stream()
        .map(term -> {
          var clause = terms.register().clauses().getOrDefault(term, Clause.NOT_REVIEWED);
          return new TermLine(
              CoverageWords.name(term),
              term.name(),
              citation(term),
              clause.status(),
              colour(clause.status()),
              clause.place().orElse(""));
        })
        .toList();
  }

  private static String citation(Term term) {
    return Optional.ofNullable(HipaaRules.IN_FORCE.rules().get(term))
        .map(rule -> rule.citation().text())
        .orElse("");
  }

  private static String colour(ClauseStatus status) {
    return switch (status) {
      case PRESENT, STRONGER -> "green";
      case BY_REFERENCE -> "amber";
      case DEFICIENT, ABSENT -> "red";
      case NOT_REVIEWED -> "grey";
    };
  }
}
