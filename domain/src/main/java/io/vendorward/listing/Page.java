package io.vendorward.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows of one page, and where the next one begins if there is one. */
public record Page<T>(List<T> rows, Optional<Position> next) {

  public Page {
    rows = List.copyOf(rows);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> row) {
    return new Page<>(rows.stream().<R>map(row).toList(), next);
  }
}
