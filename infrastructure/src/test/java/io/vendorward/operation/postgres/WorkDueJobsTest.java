package io.vendorward.operation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.operation.Job;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.WorkDueJobs;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class WorkDueJobsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final List<Job> done = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final PostgresJobs jobs = new PostgresJobs(postgres.client(), PostgresForTests::anyId);
  private final TenantId tenant = postgres.createTenant();
  private final WorkDueJobs worker =
      new WorkDueJobs(
          postgres.transactions(),
          postgres.adapter(PostgresJobQueue::new),
          PostgresForTests::anyId,
          now::get,
          List.of(new Driver()));

  private final class Driver implements JobDriver {
    @Override
    public String kind() {
      return "score";
    }

    @Override
    public Mono<Void> run(Job job) {
      if (!failures.isEmpty()) {
        return Mono.error(failures.removeFirst());
      }
      done.add(job);
      return Mono.empty();
    }
  }

  @BeforeEach
  void aJob() {
    postgres.runAsStaff(
        tenant, () -> jobs.enqueue(tenant, new NewJob("score", START, Map.of("id", "7"))));
  }

  private void work() {
    worker.handle().block(Duration.ofSeconds(30));
  }

  private List<Job> doneHere() {
    return done.stream().filter(job -> job.tenant().equals(tenant)).toList();
  }

  @Test
  void doesADueJobOnce() {
    work();
    work();
    assertThat(doneHere()).hasSize(1);
  }

  @Test
  void triesAgainAfterAPauseThatDoubles() {
    failures.add(new IllegalStateException("mail server down"));
    failures.add(new IllegalStateException("mail server down"));
    work();
    now.set(START.plusSeconds(4));
    work();
    assertThat(failures).hasSize(1);
    now.set(START.plusSeconds(5));
    work();
    now.set(START.plusSeconds(14));
    work();
    assertThat(doneHere()).isEmpty();
    now.set(START.plusSeconds(15));
    work();
    assertThat(doneHere()).singleElement().extracting(Job::attempts).isEqualTo(2);
  }

  @Test
  void setsAsideWhatFailsTooOften() {
    for (int i = 0; i < 20; i++) {
      failures.add(new IllegalStateException("never"));
    }
    for (int i = 0; i < 20; i++) {
      now.set(now.get().plus(Duration.ofHours(1)));
      work();
    }
    assertThat(failures).hasSize(4);
  }
}
