package io.vendorward.operation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.postgres.ChangesForTests;
import io.vendorward.operation.Job;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.JobTerms;
import io.vendorward.operation.usecase.WorkDueJobs;
import io.vendorward.operation.usecase.WorkJob;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Long work under a short lease, and two workers. */
@Timeout(60)
class WorkDueJobsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Duration LEASE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final Sinks.Empty<Void> end = Sinks.empty();
  private final List<Job> tried = new CopyOnWriteArrayList<>();
  private final List<WorkJob.Outcome> outcomes = new CopyOnWriteArrayList<>();
  private final PostgresJobs jobs = new PostgresJobs(postgres.client(), PostgresForTests::anyId);
  private final PostgresJobQueue queue = postgres.adapter(PostgresJobQueue::new);
  private final TenantId tenant = postgres.createTenant();
  private final WorkDueJobs worker = worker();

  private final class LongWork implements JobDriver {
    @Override
    public String kind() {
      return "import";
    }

    @Override
    public Mono<Void> run(Job job) {
      tried.add(job);
      return end.asMono()
          .doOnSubscribe(subscription -> begun.countDown())
          .doOnCancel(cancelled::countDown);
    }
  }

  private WorkDueJobs worker() {
    var clock = InstantSource.system();
    var terms = new JobTerms(LEASE, RetrySchedule.STANDARD, () -> 0);
    var changes = ChangesForTests.on(postgres);
    return new WorkDueJobs(
        postgres.transactions(),
        queue,
        new WorkJob(postgres.transactions(), queue, changes, clock, terms, List.of(new LongWork())),
        PostgresForTests::anyId,
        clock,
        (job, outcome) -> outcomes.add(outcome));
  }

  @BeforeEach
  void aLongJob() {
    var job = new NewJob("import", Instant.now(), Map.of("id", "7"));
    postgres.runAsStaff(tenant, () -> jobs.enqueue(tenant, job));
  }

  @Test
  void keepsALongJobFromOthersByRenewingItsLease() throws InterruptedException {
    Disposable atWork = worker.handle().subscribe();
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    Thread.sleep(LEASE.multipliedBy(3).toMillis());
    assertThat(worker.handle().block(PATIENCE)).isZero();
    end.tryEmitEmpty();
    while (!atWork.isDisposed()) {
      Thread.sleep(10);
    }
    assertThat(tried).hasSize(1);
    assertThat(outcomes).containsExactly(new WorkJob.Outcome.Done());
    assertThat(worker.handle().block(PATIENCE)).isZero();
  }

  @Test
  void stopsWorkThatIsSomebodyElsesByNow() throws InterruptedException {
    Disposable atWork = worker.handle().subscribe();
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    var later = Instant.now().plus(Duration.ofHours(1));
    var theirs =
        postgres.asStaff(
            tenant,
            () -> queue.claim(tenant, PostgresForTests.anyId(), later, later.plus(LEASE), 10));
    assertThat(theirs).hasSize(1);
    assertThat(cancelled.await(20, TimeUnit.SECONDS)).isTrue();
    while (!atWork.isDisposed()) {
      Thread.sleep(10);
    }
    assertThat(outcomes).containsExactly(new WorkJob.Outcome.LeaseLost());
    assertThat(postgres.asStaff(tenant, () -> queue.complete(theirs.getFirst()))).isTrue();
  }
}
