package io.vendorward.phi;

import java.time.LocalDate;

/** What happens to a determination after it was made. */
public sealed interface DeterminationEdit {

  /** It still holds, as somebody found; it is looked at again later. */
  record Renew(BaDetermination.Rationale rationale, LocalDate reviewOn)
      implements DeterminationEdit {}

  /** It does not hold after a day. */
  record End(LocalDate lastDay) implements DeterminationEdit {}
}
