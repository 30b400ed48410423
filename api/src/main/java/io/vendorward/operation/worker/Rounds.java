package io.vendorward.operation.worker;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Repeats one round of work for as long as the application runs: at once while there is something
 * to do, after a rest when there was nothing. A round that has begun is finished before the stop.
 * Started once.
 */
final class Rounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final String name;
  private final Supplier<Mono<Integer>> round;
  private final Duration idle;
  private final Duration afterFailure;
  private final AtomicBoolean running = new AtomicBoolean();
  private final Sinks.Empty<Void> stopping = Sinks.empty();
  private volatile Mono<Void> ended = Mono.empty();

  /** The round says how much it did. */
  Rounds(String name, Supplier<Mono<Integer>> round, Duration idle, Duration afterFailure) {
    this.name = name;
    this.round = round;
    this.idle = idle;
    this.afterFailure = afterFailure;
  }

  @Override
  public void start() {
    if (running.compareAndSet(false, true)) {
      var end = once().repeat(running::get).then().cache();
      ended = end;
      end.subscribeOn(Schedulers.parallel()).subscribe();
    }
  }

  private Mono<Void> once() {
    return Mono.defer(round)
        .map(done -> done == 0 ? idle : Duration.ZERO)
        .onErrorResume(failed -> {
          LOG.warn("A round of {} failed; the next one in {}", name, afterFailure, failed);
          return Mono.just(afterFailure);
        })
        .flatMap(this::rest);
  }

  private Mono<Void> rest(Duration pause) {
    return pause.isZero()
        ? Mono.empty()
        : Mono.delay(pause).takeUntilOther(stopping.asMono()).then();
  }

  @Override
  public void stop(Runnable callback) {
    running.set(false);
    stopping.tryEmitEmpty();
    ended.doFinally(signal -> callback.run()).subscribe();
  }

  @Override
  public void stop() {
    stop(() -> {});
  }

  @Override
  public boolean isRunning() {
    return running.get();
  }

  /** Begins last and stops first. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
