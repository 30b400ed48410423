package io.vendorward.tenancy.postgres;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * Work that cancellation does not reach. A client that hangs up in the middle of a request would
 * otherwise leave its transaction open on a pooled connection, for the next request to land in.
 * Work that has its connection is finished; work that still waits for one is let go. At shutdown
 * the shield takes nothing new and waits for what is under way.
 */
final class Shield implements SmartLifecycle {

  /** After the web server and the worker (larger numbers stop first), before the pools close. */
  static final int PHASE = DEFAULT_PHASE - 8192;

  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean open = true;
  private volatile Runnable whenIdle = () -> {};

  /** Whether the subscriber has gone before the work began. */
  static final class Abandonment {
    private final AtomicBoolean abandoned = new AtomicBoolean();

    /** Signals the end instead of beginning work that nobody waits for. */
    Mono<Void> check() {
      return Mono.defer(
          () -> abandoned.get() ? Mono.error(new CancellationException()) : Mono.empty());
    }
  }

  <T> Mono<T> run(Function<Abandonment, Mono<T>> work) {
    return Mono.deferContextual(context -> {
      if (!open) {
        return Mono.error(new IllegalStateException("shutting down"));
      }
      underWay.incrementAndGet();
      var abandonment = new Abandonment();
      CompletableFuture<@Nullable T> future =
          Mono.defer(() -> work.apply(abandonment))
              .doFinally(signal -> finished())
              .contextWrite(context)
              .toFuture();
      return Mono.fromFuture(future, true).doOnCancel(() -> abandonment.abandoned.set(true));
    });
  }

  int underWay() {
    return underWay.get();
  }

  private void finished() {
    if (underWay.decrementAndGet() == 0 && !open) {
      whenIdle.run();
    }
  }

  @Override
  public void stop(Runnable callback) {
    var once = new AtomicBoolean();
    whenIdle =
        () -> {
          if (once.compareAndSet(false, true)) {
            callback.run();
          }
        };
    open = false;
    if (underWay.get() == 0) {
      whenIdle.run();
    }
  }

  @Override
  public void start() {
    open = true;
  }

  @Override
  public void stop() {
    open = false;
  }

  @Override
  public boolean isRunning() {
    return open;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
