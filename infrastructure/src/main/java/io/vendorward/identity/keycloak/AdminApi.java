package io.vendorward.identity.keycloak;

import io.netty.channel.ChannelOption;
import io.vendorward.identity.usecase.IdentityProviderUnavailableException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Calls of the admin API: 2xx and 409 are answers, anything else is the provider's failure. */
final class AdminApi {

  private static final int CONNECT_MILLIS = 2_000;
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final WebClient http;
  private final String root;
  private final ServiceToken token;

  AdminApi(ProvisionerProperties properties, InstantSource clock) {
    var client =
        HttpClient.create()
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
            .responseTimeout(ANSWER);
    http = WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
    root = properties.adminUri();
    token = new ServiceToken(http, properties, clock);
  }

  /** Reads a list. */
  <T> Mono<List<T>> list(
      String path, ParameterizedTypeReference<List<T>> type, Object... variables) {
    return one(path, type, variables);
  }

  /** Reads a thing. */
  <T> Mono<T> one(String path, ParameterizedTypeReference<T> type, Object... variables) {
    return withToken(bearer ->
        http.get()
            .uri(root + path, variables)
            .headers(headers -> headers.setBearerAuth(bearer))
            .retrieve()
            .bodyToMono(type));
  }

  /** Sends JSON. */
  Mono<ResponseEntity<Void>> send(
      HttpMethod method, String path, Object body, Object... variables) {
    return send(method, path, MediaType.APPLICATION_JSON, BodyInserters.fromValue(body), variables);
  }

  /** Posts a form, which is what invitations are asked for with. */
  Mono<ResponseEntity<Void>> form(String path, Map<String, String> fields, Object... variables) {
    var form = new LinkedMultiValueMap<String, String>();
    form.setAll(fields);
    return send(
        HttpMethod.POST,
        path,
        MediaType.APPLICATION_FORM_URLENCODED,
        BodyInserters.fromFormData(form),
        variables);
  }

  private Mono<ResponseEntity<Void>> send(
      HttpMethod method,
      String path,
      MediaType type,
      BodyInserter<?, ? super ClientHttpRequest> body,
      Object... variables) {
    return withToken(bearer ->
        http.method(method)
            .uri(root + path, variables)
            .headers(headers -> headers.setBearerAuth(bearer))
            .contentType(type)
            .body(body)
            .retrieve()
            .onStatus(AdminApi::isConflict, conflict -> Mono.empty())
            .toBodilessEntity());
  }

  static boolean isConflict(HttpStatusCode status) {
    return status.isSameCodeAs(HttpStatus.CONFLICT);
  }

  private <T> Mono<T> withToken(Function<String, Mono<T>> call) {
    return token
        .get()
        .flatMap(call)
        .doOnError(WebClientResponseException.Unauthorized.class, refused -> token.forget())
        .onErrorMap(
            WebClientException.class,
            failure ->
                new IdentityProviderUnavailableException(
                    "Keycloak: " + failure.getMessage(), failure));
  }
}
