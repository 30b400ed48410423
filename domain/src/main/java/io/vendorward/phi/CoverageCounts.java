package io.vendorward.phi;

import java.util.Map;

/**
 * How a portfolio stands.
 *
 * @param flows how many there are in each status that has any
 * @param unknownServices services of which nobody said whether they have health information
 */
public record CoverageCounts(Map<CoverageStatus, Long> flows, long unknownServices) {

  public CoverageCounts {
    flows = Map.copyOf(flows);
  }

  public long of(CoverageStatus status) {
    return flows.getOrDefault(status, 0L);
  }
}
