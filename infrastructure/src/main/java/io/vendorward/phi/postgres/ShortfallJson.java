package io.vendorward.phi.postgres;

import io.vendorward.agreement.Term;
import io.vendorward.phi.Basis;
import io.vendorward.phi.Dimension;
import io.vendorward.phi.Shortfall;
import java.util.List;
import java.util.Set;

/** In which respect something is missing, as it is stored. */
record ShortfallJson(Dimension dimension, Basis basis, boolean known, List<Term> terms) {

  static ShortfallJson of(Shortfall shortfall) {
    return new ShortfallJson(
        shortfall.dimension(),
        shortfall.basis(),
        shortfall.known(),
        shortfall.terms().stream().sorted().toList());
  }

  Shortfall shortfall() {
    return new Shortfall(dimension, basis, known, Set.copyOf(terms));
  }
}
