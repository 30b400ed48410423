package io.vendorward.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Handler parameters of our own: {@link IfMatch} and {@link ListParameters}. */
@Configuration(proxyBeanMethods = false)
class WebArguments implements WebFluxConfigurer {

  private final Cursors cursors;

  WebArguments(Cursors cursors) {
    this.cursors = cursors;
  }

  @Override
  public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
    configurer.addCustomResolver(new IfMatchResolver(), new ListParametersResolver(cursors));
  }

  private record IfMatchResolver() implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Mono<Object> resolveArgument(
        MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
      var tag = exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_MATCH);
      if (tag == null) {
        return Mono.error(
            Problems.of(
                ProblemType.VERSION_REQUIRED,
                "Say which version you saw: send its ETag as If-Match. Nothing was changed."));
      }
      var version = Etags.version(tag);
      return version.isPresent()
          ? Mono.just(new IfMatch(version.getAsLong()))
          : Mono.error(
              Problems.of(
                  ProblemType.INVALID_PARAMETER,
                  "If-Match must be an ETag that this resource gave.",
                  List.of(new FieldError("If-Match", "invalid", "is not an ETag of ours"))));
    }
  }

  private record ListParametersResolver(Cursors cursors) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == ListParameters.class;
    }

    @Override
    public Mono<Object> resolveArgument(
        MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
      var query = exchange.getRequest().getQueryParams();
      return Mono.just(
          new ListParameters(
              Optional.ofNullable(query.getFirst("limit")),
              Optional.ofNullable(query.getFirst("cursor")),
              Optional.ofNullable(query.getFirst("sort")),
              cursors));
    }
  }
}
