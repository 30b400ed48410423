package io.vendorward.paper;

import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Term;
import io.vendorward.vendor.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the text of an agreement from our clauses: one for each term that its register says is
 * there, with the values that were negotiated.
 */
public final class Assembly {

  static final String PARTIES = "PARTIES";
  static final String INFORMATION = "INFORMATION";
  static final String TERM = "TERM";
  static final String SUBCONTRACTORS = "SUBCONTRACTORS";
  static final String OFFSHORE = "OFFSHORE";
  static final String INSURANCE = "INSURANCE";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** Where a value of a placeholder is entered. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "uses", "/scope/uses",
          "services", "/scope/services",
          "breach", "/negotiated/breachNotice",
          "incident", "/negotiated/incidentNotice",
          "returnDays", "/negotiated/returnDays");

  private static final List<Term> OPERATIVE =
      List.of(
          Term.R1,
          Term.R2,
          Term.P1,
          Term.P2,
          Term.P3,
          Term.P4,
          Term.D1,
          Term.D2,
          Term.D3,
          Term.R3,
          Term.R3_EPHI,
          Term.D4,
          Term.R4,
          Term.R5,
          Term.D5,
          Term.R6,
          Term.R6_EPHI,
          Term.D6);

  private static final List<Term> DUTIES =
      List.of(Term.R7, Term.R8, Term.R9, Term.R10, Term.R11, Term.R14, Term.D7);

  private static final List<Term> AT_THE_END = List.of(Term.R13, Term.R12);

  private final AgreementTerms terms;
  private final PaperNames names;
  private final Map<String, String> values = new HashMap<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Assembly(AgreementTerms terms, PaperNames names) {
    this.terms = terms;
    this.names = names;
  }

  /** What becomes of it. */
  public sealed interface Outcome {

    record Assembled(Paper paper) implements Outcome {}

    /**
     * A clause has no text, or a placeholder no value: where that is entered, and what is wrong.
     */
    record Incomplete(List<Fault> faults) implements Outcome {
      public Incomplete {
        faults = List.copyOf(faults);
      }
    }
  }

  public static Outcome assemble(
      String title, AgreementKind kind, AgreementTerms terms, PaperNames names) {
    return new Assembly(terms, names).assemble(title, kind);
  }

  private Outcome assemble(String title, AgreementKind kind) {
    placeholders(terms.negotiated());
    register(kind);
    parties();
    information(kind);
    clauses(OPERATIVE);
    terms
        .negotiated()
        .subcontractors()
        .ifPresent(consent ->
            add(SUBCONTRACTORS, "Engaging subcontractors", PaperWords.subcontractors(consent)));
    clauses(DUTIES);
    values();
    add(
        TERM,
        "Term",
        "This agreement takes effect on %s. %s"
            .formatted(PaperWords.day(terms.effective()), PaperWords.lasting(terms.duration())));
    clauses(AT_THE_END);
    return faults.isEmpty()
        ? new Outcome.Assembled(new Paper(title, articles))
        : new Outcome.Incomplete(faults.stream().distinct().toList());
  }

  private void placeholders(Negotiated negotiated) {
    value("uses", PaperWords.uses(terms.scope().uses()));
    value("services", PaperWords.services(terms.scope().services(), names::service));
    value("breach", negotiated.breach().map(PaperWords::notice));
    value("incident", negotiated.incident().map(PaperWords::notice));
    value("returnDays", negotiated.returnDays().map(days -> Integer.toString(days)));
  }

  private void value(String placeholder, Optional<String> words) {
    words.ifPresent(known -> values.put(placeholder, known));
  }

  /** A term is in a text or it is not; one in between is somebody else's text. */
  private void register(AgreementKind kind) {
    var present = 0;
    for (Term term : Term.values()) {
      if (term.isOf(kind)) {
        switch (terms.register().of(term)) {
          case PRESENT, STRONGER -> present++;
          case ABSENT -> {}
          case NOT_REVIEWED -> faults.add(new Fault("/clauses", "not-decided"));
          case DEFICIENT, BY_REFERENCE -> faults.add(new Fault("/clauses", "not-ours"));
        }
      }
    }
    if (present == 0) {
      faults.add(new Fault("/clauses", "none-named"));
    }
  }

  private void parties() {
    var own = names.of(terms.between(), Side.TENANT);
    var theirs = names.of(terms.between(), Side.VENDOR);
    if (own.isEmpty()) {
      faults.add(new Fault("/parties/own", "none-named"));
    }
    if (theirs.isEmpty()) {
      faults.add(new Fault("/parties/theirs", "none-named"));
    }
    add(
        PARTIES,
        "Parties",
        "This agreement is made between %s (“Organization”) and %s (“Vendor”)."
            .formatted(PaperWords.listed(own), PaperWords.listed(theirs)));
  }

  private void information(AgreementKind kind) {
    var scope = terms.scope();
    var types = PaperWords.types(scope.types());
    var atRest = PaperWords.regions(scope.regionsAtRest());
    var workers = PaperWords.regions(scope.regionsOfWorkers());
    undecided("/scope/types", types);
    undecided("/scope/regionsAtRest", atRest);
    undecided("/scope/regionsOfWorkers", workers);
    var what =
        switch (kind) {
          case BUSINESS_ASSOCIATE_AGREEMENT, MEMORANDUM_OF_UNDERSTANDING ->
              "“Protected Information” is protected health information (45 CFR 160.103) %s that Vendor creates, receives, maintains or transmits for Organization. Words that the HIPAA rules define have their meaning here.";
          case DATA_USE_AGREEMENT ->
              "The “limited data set” is the information %s that Organization gives to Vendor without the identifiers that 45 CFR 164.514(e)(2) names.";
        };
    articles.add(
        new Article(
            INFORMATION,
            "Information",
            List.of(
                what.formatted(types.orElse("")),
                "It may be kept %s, and be worked with %s."
                    .formatted(atRest.orElse(""), workers.orElse("")))));
  }

  private void undecided(String pointer, Optional<String> words) {
    if (words.isEmpty()) {
      faults.add(new Fault(pointer, "no-value"));
    }
  }

  private void values() {
    var negotiated = terms.negotiated();
    negotiated
        .offshore()
        .ifPresent(
            consent -> add(OFFSHORE, "Outside the United States", PaperWords.offshore(consent)));
    negotiated
        .insuranceDollars()
        .ifPresent(dollars ->
            add(
                INSURANCE,
                "Insurance",
                "Vendor will keep cyber liability insurance of at least "
                    + PaperWords.dollars(dollars)
                    + " for each event."));
  }

  private void clauses(List<Term> among) {
    for (Term term : among) {
      var status = terms.register().of(term);
      if (status == ClauseStatus.PRESENT || status == ClauseStatus.STRONGER) {
        var clause = ClauseText.of(term);
        add(term.name(), clause.heading(), filled(clause.text()));
      }
    }
  }

  private String filled(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> {
          var value = values.get(found.group(1));
          if (value == null) {
            faults.add(new Fault(FIELDS.getOrDefault(found.group(1), ""), "no-value"));
          }
          return Matcher.quoteReplacement(value == null ? "" : value);
        });
  }

  private void add(String key, String heading, String paragraph) {
    articles.add(new Article(key, heading, List.of(paragraph)));
  }
}
