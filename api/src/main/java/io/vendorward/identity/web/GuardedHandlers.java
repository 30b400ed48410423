package io.vendorward.identity.web;

import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts the {@link HandlerGuard} before every handler method of the application. */
@Configuration(proxyBeanMethods = false)
public class GuardedHandlers {

  @Bean
  WebFluxRegistrations guardedHandlerAdapter(Admissions admissions) {
    return new Registrations(new HandlerGuard(admissions));
  }

  private record Registrations(HandlerGuard guard) implements WebFluxRegistrations {
    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
      return new GuardedHandlerAdapter(guard);
    }
  }

  private static final class GuardedHandlerAdapter extends RequestMappingHandlerAdapter {

    private final HandlerGuard guard;

    GuardedHandlerAdapter(HandlerGuard guard) {
      this.guard = guard;
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
      return guard
          .admit(exchange, (HandlerMethod) handler)
          .then(Mono.defer(() -> super.handle(exchange, handler)));
    }
  }
}
