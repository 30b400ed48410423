package io.vendorward.architecture.planted.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Planted: prepares a model with the exchange in its hands, and returns nothing. */
final class HastyFrame {

  @ModelAttribute
  Mono<Void> frame(ServerWebExchange exchange, Model model) {
    return Mono.fromRunnable(() -> model.addAttribute("path", exchange.getRequest().getPath()));
  }
}
