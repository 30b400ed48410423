package io.vendorward.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of a list. */
public record ListResponse<T>(
    @Schema(maxLength = PageRequest.MAXIMUM_LIMIT) List<T> data, PageInfo page) {

  /** Whether and where the list goes on. */
  public record PageInfo(
      @Schema(description = "Pass it as cursor to get the next page", maxLength = 4000)
          @Nullable String nextCursor,
      boolean hasMore) {}

  /** The answer with body and {@code Link: rel="next"}. */
  public static <R, T> ResponseEntity<ListResponse<T>> of(
      Page<R> page,
      PageRequest request,
      Cursors cursors,
      ServerWebExchange exchange,
      Function<? super R, ? extends T> row) {
    var next = page.next().map(position -> cursors.encode(position, request.sort()));
    var body =
        new ListResponse<T>(
            page.rows().stream().<T>map(row).toList(),
            new PageInfo(next.orElse(null), next.isPresent()));
    var answer = ResponseEntity.ok();
    next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, link(exchange, cursor)));
    return answer.body(body);
  }

  private static String link(ServerWebExchange exchange, String cursor) {
    var uri =
        UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
            .replaceQueryParam("cursor", cursor)
            .build(true)
            .toUri();
    return "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"";
  }
}
