package io.vendorward.web;

import io.vendorward.tenancy.usecase.DatabaseUnavailableException;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import org.springframework.core.annotation.Order;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Gives what use cases throw the status by which a page for it is found. */
@Component
@Order(-3)
class PageErrors implements WebExceptionHandler {

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    return Mono.error(ApiErrors.isConcernedWith(exchange) ? thrown : withStatus(thrown));
  }

  private static Throwable withStatus(Throwable thrown) {
    return switch (thrown) {
      case NoLiveGrantException closed ->
          new ResponseStatusException(HttpStatus.NOT_FOUND, null, closed);
      case DatabaseUnavailableException away ->
          new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, away);
      case ProblemException problem ->
          new ResponseStatusException(problem.type().status(), null, problem);
      case DecodingException unreadable ->
          new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
      case DataBufferLimitException large ->
          new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, null, large);
      default -> thrown;
    };
  }
}
