package io.vendorward.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.operation.usecase.JobQueue;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.ParkedJobs;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What the worker may expect of its queue, and people of the jobs that were set aside. */
public interface JobQueueContract {

  Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  Instant LATER = NOW.plus(Duration.ofMinutes(2));
  Instant MUCH_LATER = NOW.plus(Duration.ofMinutes(4));
  UUID MINE = new UUID(3, 1);
  UUID THEIRS = new UUID(3, 2);
  PageRequest ALL = new PageRequest(50, List.of(Sort.descending("parkedAt")), Optional.empty());

  Transactions transactions();

  Jobs jobs();

  JobQueue queue();

  ParkedJobs parked();

  /** A tenant without jobs. */
  TenantId tenant();

  @Test
  default void listsTenantsWithDueJobsInTheDispatchScope() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    assertThat(due(NOW)).contains(tenant);
    assertThat(due(NOW.minusMillis(1))).doesNotContain(tenant);
  }

  @Test
  default void claimsWhatIsDueWithItsPayload() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    enqueue(tenant, NOW.plusSeconds(1));
    assertThat(claim(tenant, MINE, NOW))
        .singleElement()
        .satisfies(job -> {
          assertThat(job.kind()).isEqualTo("score");
          assertThat(job.payload()).containsExactly(Map.entry("id", "7"));
          assertThat(job.attempts()).isZero();
          assertThat(job.lease()).isEqualTo(MINE);
        });
  }

  @Test
  default void keepsAClaimedJobFromOthersUntilTheLeaseEnds() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    claim(tenant, MINE, NOW);
    assertThat(claim(tenant, THEIRS, NOW)).isEmpty();
    assertThat(claim(tenant, THEIRS, LATER)).singleElement().extracting(Job::attempts).isEqualTo(0);
  }

  @Test
  default void countsATryWhenItBegins() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    Job job = claim(tenant, MINE, NOW).getFirst();
    assertThat(within(tenant, () -> queue().begin(job, LATER))).isTrue();
    assertThat(claim(tenant, THEIRS, LATER)).singleElement().extracting(Job::attempts).isEqualTo(1);
  }

  @Test
  default void keepsAJobUnderWayFromOthersWhileItsLeaseIsRenewed() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    Job job = claim(tenant, MINE, NOW).getFirst();
    assertThat(within(tenant, () -> queue().renew(job, MUCH_LATER))).isTrue();
    assertThat(claim(tenant, THEIRS, LATER)).isEmpty();
    assertThat(claim(tenant, THEIRS, MUCH_LATER)).hasSize(1);
  }

  @Test
  default void changesNothingForALateWorker() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    Job late = claim(tenant, MINE, NOW).getFirst();
    Job current = claim(tenant, THEIRS, LATER).getFirst();
    assertThat(within(tenant, () -> queue().begin(late, MUCH_LATER))).isFalse();
    assertThat(within(tenant, () -> queue().renew(late, MUCH_LATER))).isFalse();
    assertThat(within(tenant, () -> queue().retry(late, MUCH_LATER, "down"))).isFalse();
    assertThat(within(tenant, () -> queue().park(late, LATER, "down"))).isFalse();
    assertThat(within(tenant, () -> queue().complete(late))).isFalse();
    assertThat(within(tenant, () -> queue().complete(current))).isTrue();
    assertThat(claim(tenant, MINE, MUCH_LATER)).isEmpty();
  }

  @Test
  default void putsAJobBackForLater() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    Job job = claim(tenant, MINE, NOW).getFirst();
    assertThat(within(tenant, () -> queue().retry(job, LATER, "down"))).isTrue();
    assertThat(claim(tenant, THEIRS, NOW)).isEmpty();
    assertThat(claim(tenant, THEIRS, LATER)).hasSize(1);
  }

  @Test
  default void showsWhatIsSetAsideAndGivesItToNobody() {
    var tenant = tenant();
    var parked = parkOne(tenant);
    assertThat(claim(tenant, THEIRS, MUCH_LATER)).isEmpty();
    assertThat(due(MUCH_LATER)).doesNotContain(tenant);
    assertThat(shown(tenant))
        .containsExactly(new ParkedJob(parked.id(), "score", Map.of("id", "7"), 1, "down", LATER));
    assertThat(shown(tenant())).isEmpty();
  }

  @Test
  default void makesWhatIsPutBackDueWithAllItsTriesBeforeIt() {
    var tenant = tenant();
    var parked = parkOne(tenant);
    assertThat(putBack(tenant, parked.id())).map(ParkedJob::tries).contains(1);
    assertThat(putBack(tenant, parked.id())).isEmpty();
    assertThat(shown(tenant)).isEmpty();
    assertThat(claim(tenant, THEIRS, MUCH_LATER))
        .singleElement()
        .extracting(Job::attempts)
        .isEqualTo(0);
  }

  @Test
  default void putsNothingBackThatIsNotSetAside() {
    var tenant = tenant();
    enqueue(tenant, NOW);
    Job due = claim(tenant, MINE, NOW).getFirst();
    assertThat(putBack(tenant, due.id())).isEmpty();
    assertThat(putBack(tenant(), parkOne(tenant).id())).isEmpty();
  }

  private Job parkOne(TenantId tenant) {
    enqueue(tenant, NOW);
    Job job = claim(tenant, MINE, NOW).getFirst();
    within(tenant, () -> queue().begin(job, LATER));
    assertThat(within(tenant, () -> queue().park(job, LATER, "down"))).isTrue();
    return job;
  }

  private void enqueue(TenantId tenant, Instant dueAt) {
    transactions()
        .within(
            new Scope.Tenant(tenant),
            () -> jobs().enqueue(tenant, new NewJob("score", dueAt, Map.of("id", "7"))))
        .block();
  }

  private List<TenantId> due(Instant now) {
    return transactions()
        .within(new Scope.Dispatch(), () -> queue().due(now, 1000))
        .blockOptional()
        .orElseThrow();
  }

  private List<Job> claim(TenantId tenant, UUID lease, Instant now) {
    return within(
        tenant, () -> queue().claim(tenant, lease, now, now.plus(Duration.ofMinutes(2)), 10));
  }

  private List<ParkedJob> shown(TenantId tenant) {
    return within(tenant, () -> parked().page(tenant, ALL)).rows();
  }

  private Optional<ParkedJob> putBack(TenantId tenant, UUID id) {
    return transactions()
        .within(new Scope.Tenant(tenant), () -> parked().putBack(tenant, id, MUCH_LATER))
        .blockOptional();
  }

  private <T> T within(TenantId tenant, Supplier<Mono<T>> work) {
    return transactions().within(new Scope.Tenant(tenant), work).blockOptional().orElseThrow();
  }
}
