package io.vendorward.security;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets forms with files in where one is meant, and only when they say beforehand how long they are:
 * the server holds them to that, and reads them even to find their token.
 */
final class FileForms implements WebFilter {

  private static final String UPLOAD = "/console/template-imports/form";

  /** The largest workbook, and what a form puts around it. */
  private static final long LONGEST = 10 * 1024 * 1024 + 64 * 1024;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    var type = request.getHeaders().getContentType();
    if (type == null || !MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
      return chain.filter(exchange);
    }
    if (!request.getPath().value().equals(UPLOAD)) {
      return Mono.error(
          new UnsupportedMediaTypeStatusException(
              type, List.of(MediaType.APPLICATION_FORM_URLENCODED)));
    }
    long length = request.getHeaders().getContentLength();
    if (length < 0) {
      return Mono.error(new ResponseStatusException(HttpStatus.LENGTH_REQUIRED));
    }
    return length > LONGEST
        ? Mono.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE))
        : chain.filter(exchange);
  }
}
