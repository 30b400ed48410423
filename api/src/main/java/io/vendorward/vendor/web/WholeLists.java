package io.vendorward.vendor.web;

import io.vendorward.web.ListResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Lists that are short by rule and come whole. */
final class WholeLists {

  private WholeLists() {}

  static <R, T> ResponseEntity<ListResponse<T>> of(List<R> rows, Function<R, T> row) {
    return ResponseEntity.ok(
        new ListResponse<>(
            rows.stream().map(row).toList(), new ListResponse.PageInfo(null, false)));
  }
}
