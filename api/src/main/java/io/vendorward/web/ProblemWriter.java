package io.vendorward.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the response, for security, filters and the error handler alike. */
@Component
public final class ProblemWriter {

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  public Mono<Void> write(ServerWebExchange exchange, ProblemException problem) {
    var response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.empty();
    }
    response.setStatusCode(problem.type().status());
    problem.headers().forEach((name, values) -> response.getHeaders().put(name, values));
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    byte[] body = json.writeValueAsBytes(body(exchange, problem));
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private static Problem body(ServerWebExchange exchange, ProblemException problem) {
    var type = problem.type();
    return new Problem(
        "/problems/" + type.code(),
        type.title(),
        type.status().value(),
        problem.detail(),
        exchange.getRequest().getPath().value(),
        type.code(),
        TraceFilter.traceId(exchange),
        List.copyOf(problem.errors()),
        problem.more());
  }
}
