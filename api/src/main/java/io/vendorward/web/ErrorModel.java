package io.vendorward.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.server.ServerWebExchange;

/** What a page of an error knows besides the error, from whoever knows who will read it. */
public final class ErrorModel {

  private static final String ATTRIBUTE = ErrorModel.class.getName();

  private ErrorModel() {}

  public static void put(ServerWebExchange exchange, Map<String, ?> more) {
    var all = new HashMap<String, Object>(of(exchange));
    all.putAll(more);
    exchange.getAttributes().put(ATTRIBUTE, Map.copyOf(all));
  }

  static Map<String, Object> of(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(ATTRIBUTE, Map.of());
  }
}
