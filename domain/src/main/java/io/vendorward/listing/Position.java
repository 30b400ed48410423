package io.vendorward.listing;

import java.util.List;
import java.util.UUID;

/**
 * Where in a sorted list the next page begins: after the row with these key values.
 *
 * @param keys one text a sort key, as the adapter wrote it
 */
public record Position(List<String> keys, UUID id) {

  public Position {
    keys = List.copyOf(keys);
  }
}
