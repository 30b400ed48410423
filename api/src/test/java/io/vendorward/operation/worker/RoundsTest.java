package io.vendorward.operation.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Timeout(30)
class RoundsTest {

  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration HOURS = Duration.ofHours(9);

  @Test
  void goesOnAtOnceWhileThereIsWork() throws InterruptedException {
    var many = new CountDownLatch(100);
    var rounds = new Rounds("test", () -> Mono.fromCallable(() -> count(many)), HOURS, HOURS);
    rounds.start();
    assertThat(many.await(20, TimeUnit.SECONDS)).isTrue();
    rounds.stop();
  }

  private static int count(CountDownLatch latch) {
    latch.countDown();
    return 1;
  }

  @Test
  void restsWhenThereIsNone() throws InterruptedException {
    var tried = new AtomicInteger();
    var rounds =
        new Rounds(
            "test", () -> Mono.fromCallable(tried::incrementAndGet).thenReturn(0), HOURS, SHORT);
    rounds.start();
    Thread.sleep(200);
    assertThat(tried).hasValue(1);
    rounds.stop();
  }

  @Test
  void goesOnAfterAFailure() throws InterruptedException {
    var twice = new CountDownLatch(2);
    var rounds =
        new Rounds(
            "test",
            () ->
                Mono.fromRunnable(twice::countDown)
                    .then(Mono.error(new IllegalStateException("the database is away"))),
            HOURS,
            SHORT);
    rounds.start();
    assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
    rounds.stop();
  }

  @Test
  void finishesTheRoundThatHasBegunBeforeItStops() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var work = Sinks.<Integer>one();
    var rounds =
        new Rounds("test", () -> work.asMono().doOnSubscribe(s -> begun.countDown()), SHORT, SHORT);
    rounds.start();
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    var stopped = new CountDownLatch(1);
    rounds.stop(stopped::countDown);
    assertThat(stopped.await(100, TimeUnit.MILLISECONDS)).isFalse();
    work.tryEmitValue(1);
    assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
