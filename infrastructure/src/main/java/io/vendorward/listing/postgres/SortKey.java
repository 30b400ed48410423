package io.vendorward.listing.postgres;

import java.util.function.Function;

/**
 * A key by which a list can be sorted.
 *
 * @param column never null, and of a type whose comparison reaches an index under row-level
 *     security
 * @param value what the column holds for a row, in a form whose text {@link KeyType} reads again
 */
public record SortKey<R>(String column, KeyType type, Function<R, ?> value) {}
