package io.vendorward.phi;

import io.vendorward.agreement.Term;
import java.util.Set;

/**
 * That an agreement does not do, or is not known to do, in one respect.
 *
 * @param known whether it is known; else it may do, once somebody looked
 * @param terms the terms in question, where it is about terms
 */
public record Shortfall(Dimension dimension, Basis basis, boolean known, Set<Term> terms) {

  public Shortfall {
    terms = Set.copyOf(terms);
  }

  static Shortfall of(Dimension dimension, Basis basis, boolean known) {
    return new Shortfall(dimension, basis, known, Set.of());
  }

  /** One by the law that is known: it cannot be covered. */
  public boolean fails() {
    return basis == Basis.LAW && known;
  }
}
