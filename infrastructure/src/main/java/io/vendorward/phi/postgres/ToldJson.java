package io.vendorward.phi.postgres;

import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.CoverageWatch;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was last told of a flow, as it is stored. */
record ToldJson(@Nullable CoverageStatus status, @Nullable LocalDate fails) {

  static ToldJson of(CoverageWatch.Told told) {
    return new ToldJson(told.status().orElse(null), told.fails().orElse(null));
  }

  CoverageWatch.Told told() {
    return new CoverageWatch.Told(Optional.ofNullable(status), Optional.ofNullable(fails));
  }
}
