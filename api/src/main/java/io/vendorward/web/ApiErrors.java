package io.vendorward.web;

import io.vendorward.tenancy.usecase.DatabaseUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Every error below {@code /api} becomes a problem; a surprise is logged with its trace id. */
@Component
@Order(-2)
class ApiErrors implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  private final ProblemWriter writer;

  ApiErrors(ProblemWriter writer) {
    this.writer = writer;
  }

  static boolean isConcernedWith(ServerWebExchange exchange) {
    return exchange.getRequest().getPath().value().startsWith("/api/");
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    if (!isConcernedWith(exchange)) {
      return Mono.error(thrown);
    }
    var problem = ProblemMapping.of(thrown);
    if (problem.type() == ProblemType.UNEXPECTED) {
      LOG.error("unexpected error, trace id {}", TraceFilter.traceId(exchange), thrown);
    } else if (thrown instanceof DatabaseUnavailableException away) {
      LOG.warn("database {}, trace id {}", away.getMessage(), TraceFilter.traceId(exchange));
    }
    return writer.write(exchange, problem);
  }
}
