package io.vendorward.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes the trace id of a W3C {@code traceparent}, or makes one, and gives it back as {@code
 * X-Request-Id}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TraceFilter implements WebFilter {

  private static final String ATTRIBUTE = TraceFilter.class.getName();
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

  /** The trace id of a request; empty before this filter ran. */
  public static String traceId(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(ATTRIBUTE, "");
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var traceId = traceId(exchange.getRequest().getHeaders().getFirst("traceparent"));
    exchange.getAttributes().put(ATTRIBUTE, traceId);
    exchange.getResponse().getHeaders().set("X-Request-Id", traceId);
    return chain.filter(exchange);
  }

  private static String traceId(@Nullable String traceparent) {
    if (traceparent != null) {
      var matcher = TRACEPARENT.matcher(traceparent);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    var random = ThreadLocalRandom.current();
    return HexFormat.of().toHexDigits(random.nextLong())
        + HexFormat.of().toHexDigits(random.nextLong() | 1);
  }
}
