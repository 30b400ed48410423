package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Timeout(30)
class ShieldTest {

  private final Shield shield = new Shield();
  private final Sinks.One<String> work = Sinks.one();

  @Test
  void finishesWorkThatNobodyWaitsForAnyMore() {
    var finished = new AtomicBoolean();
    shield
        .run(abandonment -> work.asMono().doOnSuccess(done -> finished.set(true)))
        .subscribe()
        .dispose();
    assertThat(shield.underWay()).isEqualTo(1);
    work.tryEmitValue("done");
    assertThat(finished).isTrue();
    assertThat(shield.underWay()).isZero();
  }

  @Test
  void doesNotBeginWhatNobodyWaitsForAnyMore() {
    var begun = new AtomicBoolean();
    shield
        .run(abandonment ->
            work.asMono().then(abandonment.check()).then(Mono.fromRunnable(() -> begun.set(true))))
        .subscribe()
        .dispose();
    work.tryEmitValue("a connection");
    assertThat(begun).isFalse();
    assertThat(shield.underWay()).isZero();
  }

  @Test
  void keepsTheReactorContext() {
    Mono<String> trace =
        shield.run(abandonment -> Mono.deferContextual(context -> Mono.just(context.get("trace"))));
    assertThat(trace.contextWrite(context -> context.put("trace", "4bf9")).block())
        .isEqualTo("4bf9");
  }

  @Test
  void waitsAtShutdownForWhatIsUnderWayAndTakesNothingNew() throws InterruptedException {
    shield.run(abandonment -> work.asMono()).subscribe().dispose();
    var stopped = new CountDownLatch(1);
    shield.stop(stopped::countDown);
    assertThat(stopped.await(50, TimeUnit.MILLISECONDS)).isFalse();
    assertThatThrownBy(() -> shield.run(abandonment -> Mono.just("new")).block())
        .hasMessage("shutting down");
    work.tryEmitValue("done");
    assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
  }
}
