package io.vendorward.listing;

import java.util.List;
import java.util.Optional;

/**
 * What part of a list is asked for.
 *
 * @param limit 1 to 200
 * @param sort never empty; adapters add the id as the last key
 */
public record PageRequest(int limit, List<Sort> sort, Optional<Position> after) {

  public static final int MAXIMUM_LIMIT = 200;
  public static final int DEFAULT_LIMIT = 50;

  public PageRequest {
    sort = List.copyOf(sort);
    if (limit < 1 || limit > MAXIMUM_LIMIT || sort.isEmpty()) {
      throw new IllegalArgumentException("limit 1 to 200 and at least one sort key");
    }
  }
}
