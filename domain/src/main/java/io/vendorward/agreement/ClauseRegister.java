package io.vendorward.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All terms of an agreement; what nobody entered is not yet reviewed. */
public record ClauseRegister(Map<Term, Clause> clauses) {

  public static final ClauseRegister NOT_REVIEWED = new ClauseRegister(Map.of());

  public ClauseRegister {
    clauses = Map.copyOf(clauses);
  }

  /** One in which every term of agreements of a kind has this status. */
  public static ClauseRegister allOf(AgreementKind kind, ClauseStatus status) {
    var clauses = new EnumMap<Term, Clause>(Term.class);
    for (Term term : Term.values()) {
      if (term.isOf(kind)) {
        clauses.put(term, new Clause(status, Optional.empty()));
      }
    }
    return new ClauseRegister(clauses);
  }

  public ClauseStatus of(Term term) {
    return clauses.getOrDefault(term, Clause.NOT_REVIEWED).status();
  }

  public ClauseRegister with(Term term, ClauseStatus status) {
    var clauses = new EnumMap<Term, Clause>(Term.class);
    clauses.putAll(this.clauses);
    clauses.put(term, new Clause(status, Optional.empty()));
    return new ClauseRegister(clauses);
  }
}
