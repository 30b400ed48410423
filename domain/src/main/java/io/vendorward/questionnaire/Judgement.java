package io.vendorward.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an answer becomes points, from 0 to 1000 thousandths of the question's weight. */
public sealed interface Judgement {

  /** Not scored: in neither sum, and listed as such. */
  record None() implements Judgement {}

  /** All points for a compliant answer, none for another; of several choices all must comply. */
  record Compliant(Set<String> codes) implements Judgement {
    public Compliant {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * Points an option; for several choices their sum, clamped to 0..1000. Options not named have
   * none.
   */
  record Points(Map<String, Integer> thousandthsByCode) implements Judgement {
    public Points {
      thousandthsByCode = Map.copyOf(thousandthsByCode);
    }
  }

  /** All points for a number within the bounds, both inclusive. */
  record NumberWithin(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum)
      implements Judgement {}

  /** All points for a date within the bounds, both inclusive. */
  record DateWithin(Optional<LocalDate> earliest, Optional<LocalDate> latest)
      implements Judgement {}
}
