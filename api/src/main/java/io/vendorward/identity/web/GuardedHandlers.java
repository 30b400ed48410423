package io.vendorward.identity.web;

import io.vendorward.identity.Attempt;
import io.vendorward.identity.Caller;
import io.vendorward.web.IdempotentCalls;
import io.vendorward.web.IdempotentCalls.Course;
import io.vendorward.web.PrefixedHandlerMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Puts the {@link HandlerGuard} before every handler method of the application, and behind it the
 * handling of Idempotency-Keys.
 */
@Configuration(proxyBeanMethods = false)
public class GuardedHandlers {

  @Bean
  WebFluxRegistrations guardedHandlerAdapter(
      Admissions admissions,
      ObjectProvider<PortalAdmissions> portalAdmissions,
      ObjectProvider<IdempotentCalls> idempotentCalls) {
    return new Registrations(new HandlerGuard(admissions, portalAdmissions), idempotentCalls);
  }

  private record Registrations(HandlerGuard guard, ObjectProvider<IdempotentCalls> idempotentCalls)
      implements WebFluxRegistrations {
    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
      return new GuardedHandlerAdapter(guard, idempotentCalls);
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
      return new PrefixedHandlerMapping();
    }
  }

  private static final class GuardedHandlerAdapter extends RequestMappingHandlerAdapter {

    private final HandlerGuard guard;
    private final ObjectProvider<IdempotentCalls> idempotentCalls;

    GuardedHandlerAdapter(HandlerGuard guard, ObjectProvider<IdempotentCalls> idempotentCalls) {
      this.guard = guard;
      this.idempotentCalls = idempotentCalls;
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
      var method = (HandlerMethod) handler;
      return guard
          .admit(exchange, method)
          .then(
              Mono.defer(() ->
                  inOneTenant(method) && IdempotentCalls.concerns(exchange.getRequest())
                      ? once(exchange, method)
                      : super.handle(exchange, handler)));
    }

    /** Keys are kept tenant by tenant; what nobody's tenant is known for takes none. */
    private static boolean inOneTenant(HandlerMethod handler) {
      return handler.hasMethodAnnotation(Requires.class)
          || handler.hasMethodAnnotation(Granted.class);
    }

    private Mono<HandlerResult> once(ServerWebExchange exchange, HandlerMethod handler) {
      var calls = idempotentCalls.getObject();
      var caller = Callers.of(exchange);
      return calls
          .begin(exchange, caller)
          .flatMap(course ->
              switch (course) {
                case Course.Call(ServerWebExchange replayable, Attempt attempt) -> {
                  replayable.getAttributes().put(Callers.ATTEMPT, attempt);
                  yield super.handle(replayable, handler)
                      .map(result -> finishing(calls, caller, attempt, handler, result));
                }
                case Course.Answer(Mono<?> response) ->
                    Mono.just(new HandlerResult(handler, response, handler.getReturnType()));
              });
    }

    private static HandlerResult finishing(
        IdempotentCalls calls,
        Caller caller,
        Attempt attempt,
        HandlerMethod handler,
        HandlerResult result) {
      @Nullable Object answer = result.getReturnValue();
      return answer instanceof Mono<?> mono
          ? new HandlerResult(
              handler,
              calls.finish(caller, attempt, mono),
              result.getReturnTypeSource(),
              result.getBindingContext())
          : result;
    }
  }
}
