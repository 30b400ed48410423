package io.vendorward.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses an address whose query says what no text can be, before it is searched for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class QueryFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange.getRequest().getQueryParams().entrySet().stream()
        .filter(parameter ->
            parameter.getValue().stream()
                .anyMatch(value -> value != null && !KeptText.canBe(value)))
        .findFirst()
        .map(parameter -> refusal(parameter.getKey()))
        .orElseGet(() -> chain.filter(exchange));
  }

  private static Mono<Void> refusal(String parameter) {
    return Mono.error(() ->
        Problems.of(
            ProblemType.INVALID_PARAMETER,
            "The parameter '" + parameter + "' has a character that no text can have.",
            List.of(
                new FieldError(parameter, "not-text", "has a character that no text can have"))));
  }
}
