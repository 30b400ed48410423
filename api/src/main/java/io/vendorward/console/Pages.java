package io.vendorward.console;

import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How handlers of pages answer. */
public final class Pages {

  private Pages() {}

  /** After a form did its work: on to a page, which may say {@code notice.<notice>}. */
  public static Rendering seeOther(String path, String notice) {
    return Rendering.redirectTo(path + "?notice=" + notice).build();
  }

  /** A form; with errors it is the one that was sent, and nothing of it is lost. */
  public static Rendering form(String view, FormErrors errors, Map<String, ?> model) {
    return Rendering.view(view)
        .status(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
        .modelAttribute("errors", errors)
        .model(model)
        .build();
  }

  /** The version that a form was opened on, from its hidden field {@code version}. */
  public static Mono<Long> sentVersion(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> Versions.read(form.getOrDefault("version", List.of("")).getFirst()));
  }

  /** The page that says there is no such thing, or none that the reader can see. */
  public static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** Whether htmx asks, which wants only the part of the page that it will replace. */
  public static boolean partOnly(ServerWebExchange exchange) {
    return exchange.getRequest().getHeaders().containsHeader("HX-Request")
        && !exchange.getRequest().getHeaders().containsHeader("HX-History-Restore-Request");
  }
}
