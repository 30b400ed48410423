package io.vendorward.agreement;

import java.time.LocalDate;

/**
 * Why a vendor may still hold information after the end: what it holds stays protected by the terms
 * that survive (45 CFR 164.504(e)(2)(ii)(J)). New information is not.
 */
public sealed interface Survival {

  /** Whether that is so on a day after the end. */
  boolean holds(LocalDate day);

  /** It has until a day to return or destroy everything. */
  record ReturnPeriod(LocalDate until) implements Survival {
    @Override
    public boolean holds(LocalDate day) {
      return !day.isAfter(until);
    }
  }

  /** Returning or destroying it was found not to be feasible. */
  record Infeasible(LocalDate since) implements Survival {
    @Override
    public boolean holds(LocalDate day) {
      return !day.isBefore(since);
    }
  }
}
