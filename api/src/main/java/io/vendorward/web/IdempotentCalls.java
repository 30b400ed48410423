package io.vendorward.web;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Attempt;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Claim;
import io.vendorward.operation.usecase.AbandonAttempt;
import io.vendorward.operation.usecase.BeginAttempt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * POSTs with an Idempotency-Key: the same key and body give the same answer and change nothing
 * again. A call that changed nothing frees its key.
 */
@Component
public final class IdempotentCalls {

  public static final String HEADER = "Idempotency-Key";

  private static final String KEY_GRAMMAR = "[\\x21-\\x7e]{1,200}";
  private static final int MAXIMUM_BYTES = 10 * 1024 * 1024;

  private final BeginAttempt begin;
  private final AbandonAttempt abandon;
  private final Map<Answered, Replay> replays;

  private record Answered(Replay.Side side, String resourceKind) {}

  IdempotentCalls(BeginAttempt begin, AbandonAttempt abandon, List<Replay> replays) {
    this.begin = begin;
    this.abandon = abandon;
    this.replays =
        replays.stream()
            .collect(
                Collectors.toMap(
                    replay -> new Answered(replay.side(), replay.resourceKind()),
                    Function.identity()));
  }

  /** What to do with a call. */
  public sealed interface Course {

    /** Call the handler with this exchange, then {@link #finish} its answer. */
    record Call(ServerWebExchange exchange, Attempt attempt) implements Course {}

    /** It was done before: this is the answer. */
    record Answer(Mono<? extends ResponseEntity<?>> response) implements Course {}
  }

  public static boolean concerns(ServerHttpRequest request) {
    return HttpMethod.POST.equals(request.getMethod())
        && request.getHeaders().containsHeader(HEADER);
  }

  public Mono<Course> begin(ServerWebExchange exchange, Caller caller) {
    var request = exchange.getRequest();
    var key = Optional.ofNullable(request.getHeaders().getFirst(HEADER)).orElse("");
    if (!key.matches(KEY_GRAMMAR)) {
      return Mono.error(
          Problems.of(
              ProblemType.INVALID_PARAMETER,
              "An Idempotency-Key is 1 to 200 visible ASCII characters.",
              List.of(new FieldError(HEADER, "invalid", "1 to 200 visible ASCII characters"))));
    }
    return DataBufferUtils.join(request.getBody(), MAXIMUM_BYTES)
        .map(buffer -> {
          byte[] bytes = new byte[buffer.readableByteCount()];
          buffer.read(bytes);
          DataBufferUtils.release(buffer);
          return bytes;
        })
        .defaultIfEmpty(new byte[0])
        .flatMap(body -> claim(exchange, caller, key, body));
  }

  private Mono<Course> claim(ServerWebExchange exchange, Caller caller, String key, byte[] body) {
    var command =
        new BeginAttempt.Command(
            caller.tenant(), client(caller), key, hash(exchange.getRequest(), body));
    return begin
        .handle(command)
        .map(claim ->
            switch (claim) {
              case Claim.Fresh(Attempt attempt) ->
                  new Course.Call(withBody(exchange, body), attempt);
              case Claim.Done done -> new Course.Answer(replay(caller, done));
              case Claim.Running() ->
                  throw Problems.of(
                      ProblemType.REQUEST_RUNNING,
                      "A call with this key is still running; ask again in a moment.");
              case Claim.OtherBody() ->
                  throw Problems.of(
                      ProblemType.OTHER_BODY,
                      "This key was used for another call in the last 24 hours; take a new"
                          + " key. Nothing was changed.");
            });
  }

  /** The answer of the handler, once the key of a call without change is free again. */
  public <T> Mono<T> finish(Caller caller, Attempt attempt, Mono<T> answer) {
    var free = abandon.handle(caller.tenant(), attempt);
    return answer
        .onErrorResume(failed -> free.onErrorComplete().then(Mono.error(failed)))
        .flatMap(done -> free.thenReturn(done));
  }

  private Mono<? extends ResponseEntity<?>> replay(Caller caller, Claim.Done done) {
    var replay = replays.get(new Answered(Replay.Side.of(caller), done.resourceKind()));
    return replay == null
        ? Mono.error(new IllegalStateException("no replay of " + done.resourceKind()))
        : replay.render(caller, done.resourceId(), done.version());
  }

  private static String client(Caller caller) {
    return switch (caller.actor()) {
      case Actor.Person person -> person.subject();
      case Actor.Client machine -> machine.clientId();
      case Actor.PortalUser user -> user.account().toString();
      case Actor.Worker worker -> worker.reference();
      case Actor.Operator operator -> operator.reference();
    };
  }

  private static String hash(ServerHttpRequest request, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getURI().getRawPath().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(
          String.valueOf(request.getURI().getRawQuery()).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static ServerWebExchange withBody(ServerWebExchange exchange, byte[] body) {
    var factory = exchange.getResponse().bufferFactory();
    return exchange
        .mutate()
        .request(
            new ServerHttpRequestDecorator(exchange.getRequest()) {
              @Override
              public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> Flux.just(factory.wrap(body)));
              }
            })
        .build();
  }
}
