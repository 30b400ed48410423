package io.vendorward.operation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.operation.Job;
import io.vendorward.operation.NewJob;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresJobsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(2));
  private static final UUID MINE = PostgresForTests.anyId();
  private static final UUID THEIRS = PostgresForTests.anyId();

  private final PostgresJobs jobs = new PostgresJobs(postgres.client(), PostgresForTests::anyId);
  private final PostgresJobQueue queue = postgres.adapter(PostgresJobQueue::new);
  private final TenantId tenant = postgres.createTenant();

  private void enqueue(Instant dueAt) {
    postgres.runAsStaff(
        tenant, () -> jobs.enqueue(tenant, new NewJob("score", dueAt, Map.of("id", "7"))));
  }

  private List<Job> claim(UUID lease, Instant now) {
    return postgres.asStaff(
        tenant, () -> queue.claim(tenant, lease, now, now.plus(Duration.ofMinutes(2)), 10));
  }

  @Test
  void listsTenantsWithDueJobsInTheDispatchScope() {
    enqueue(NOW);
    assertThat(postgres.within(new Scope.Dispatch(), () -> queue.due(NOW, 100))).contains(tenant);
    assertThat(postgres.within(new Scope.Dispatch(), () -> queue.due(NOW.minusMillis(1), 100)))
        .doesNotContain(tenant);
  }

  @Test
  void claimsWhatIsDueWithItsPayload() {
    enqueue(NOW);
    enqueue(NOW.plusSeconds(1));
    assertThat(claim(MINE, NOW))
        .singleElement()
        .satisfies(job -> {
          assertThat(job.kind()).isEqualTo("score");
          assertThat(job.payload()).containsExactly(Map.entry("id", "7"));
          assertThat(job.attempts()).isZero();
          assertThat(job.lease()).isEqualTo(MINE);
        });
  }

  @Test
  void aClaimedJobIsNobodyElsesUntilTheLeaseEnds() {
    enqueue(NOW);
    claim(MINE, NOW);
    assertThat(claim(THEIRS, NOW)).isEmpty();
    assertThat(claim(THEIRS, LATER)).singleElement().extracting(Job::attempts).isEqualTo(1);
  }

  @Test
  void aLateWorkerCompletesNothing() {
    enqueue(NOW);
    Job late = claim(MINE, NOW).getFirst();
    Job current = claim(THEIRS, LATER).getFirst();
    assertThat(postgres.asStaff(tenant, () -> queue.complete(late))).isFalse();
    assertThat(postgres.asStaff(tenant, () -> queue.complete(current))).isTrue();
  }

  @Test
  void aRetriedJobIsDueLater() {
    enqueue(NOW);
    Job job = claim(MINE, NOW).getFirst();
    assertThat(postgres.asStaff(tenant, () -> queue.retry(job, LATER, "down"))).isTrue();
    assertThat(claim(THEIRS, NOW)).isEmpty();
    assertThat(claim(THEIRS, LATER)).hasSize(1);
  }

  @Test
  void aJobGivenUpIsNotDueAgain() {
    enqueue(NOW);
    Job job = claim(MINE, NOW).getFirst();
    assertThat(postgres.asStaff(tenant, () -> queue.giveUp(job, "down"))).isTrue();
    assertThat(claim(THEIRS, LATER)).isEmpty();
  }
}
