package io.vendorward.operation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.operation.Job;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.ParkedJob;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class WorkDueJobsTest {

  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedJobs jobs = new RecordedJobs(tables);
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final SequentialIds ids = new SequentialIds();
  private final TenantId tenant = new TenantId(ids.next());
  private final Caller ada = Caller.staff(tenant, new Actor.Person("ada", "Ada"), Origin.LOCAL);

  private Instant now = START;
  private int failures;
  private Optional<RetrySchedule> ownRetries = Optional.empty();
  private final List<Integer> triesBefore = new ArrayList<>();
  private final List<Patience> patience = new ArrayList<>();
  private final List<WorkJob.Outcome> outcomes = new ArrayList<>();

  private final WorkDueJobs worker =
      new WorkDueJobs(
          tables,
          jobs,
          new WorkJob(
              tables,
              jobs,
              changes,
              () -> now,
              new JobTerms(LEASE, RetrySchedule.STANDARD, () -> 0.4),
              List.of(new Driver())),
          ids,
          () -> now,
          (job, outcome) -> outcomes.add(outcome));

  private final class Driver implements JobDriver {
    @Override
    public String kind() {
      return "score";
    }

    @Override
    public Optional<RetrySchedule> retries() {
      return ownRetries;
    }

    @Override
    public Mono<Void> run(Job job) {
      return Mono.deferContextual(context -> {
        triesBefore.add(job.attempts());
        patience.add(Patience.of(context));
        return failures-- > 0
            ? Mono.error(new IllegalStateException("mail server of Mercy is down"))
            : Mono.empty();
      });
    }
  }

  @BeforeEach
  void aJob() {
    leave("score");
  }

  private void leave(String kind) {
    var job = new NewJob(kind, START, Map.of("id", "7"));
    tables.within(ada.scope(), () -> jobs.enqueue(tenant, job)).block();
  }

  private void workAt(Instant when) {
    now = when;
    worker.handle().block();
  }

  @Test
  void doesADueJobOnceAndPatiently() {
    workAt(START);
    workAt(START.plusSeconds(60));
    assertThat(outcomes).containsExactly(new WorkJob.Outcome.Done());
    assertThat(patience).containsExactly(Patience.OF_JOBS);
    assertThat(jobs.all()).isEmpty();
  }

  @Test
  void triesAgainAfterAPauseThatDoublesAndIsDrawnOut() {
    failures = 2;
    workAt(START);
    workAt(START.plusMillis(5_499));
    assertThat(triesBefore).containsExactly(0);
    workAt(START.plusMillis(5_500));
    workAt(START.plusMillis(16_499));
    workAt(START.plusMillis(16_500));
    assertThat(triesBefore).containsExactly(0, 1, 2);
    assertThat(outcomes.getLast()).isEqualTo(new WorkJob.Outcome.Done());
  }

  @Test
  void parksWhatFailsTooOftenAndTellsOfIt() {
    failures = Integer.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      workAt(now.plus(Duration.ofHours(2)));
    }
    assertThat(triesBefore).hasSize(16);
    assertThat(outcomes.getLast()).isInstanceOf(WorkJob.Outcome.Parked.class);
    assertThat(parked())
        .singleElement()
        .satisfies(job -> {
          assertThat(job.tries()).isEqualTo(16);
          assertThat(job.problem())
              .isEqualTo("java.lang.IllegalStateException")
              .doesNotContain("Mercy");
        });
    assertThat(changes.all())
        .singleElement()
        .satisfies(recorded -> {
          assertThat(recorded.change().type()).isEqualTo("job.parked");
          assertThat(recorded.change().eventData()).isEqualTo(Map.of("kind", "score"));
          assertThat(recorded.caller().actor().reference()).isEqualTo("worker:score");
        });
  }

  @Test
  void triesForAsLongAsADriverWants() {
    ownRetries = Optional.of(RetrySchedule.PATIENT);
    failures = 20;
    for (int i = 0; i < 21; i++) {
      workAt(now.plus(Duration.ofHours(2)));
    }
    assertThat(triesBefore).hasSize(21);
    assertThat(outcomes.getLast()).isEqualTo(new WorkJob.Outcome.Done());
  }

  @Test
  void parksWhatTookItsWorkerDownEachTime() {
    for (int i = 0; i < 16; i++) {
      beginAndDie();
      now = now.plus(LEASE);
    }
    assertThat(parked()).isEmpty();
    workAt(now);
    assertThat(triesBefore).isEmpty();
    assertThat(parked()).extracting(ParkedJob::problem).first().asString().contains("WorkerDied");
  }

  @Test
  void parksWhatNobodyCanDoWithoutHoldingUpTheRest() {
    leave("unheard-of");
    for (int i = 0; i < 20; i++) {
      workAt(now.plus(Duration.ofHours(2)));
    }
    assertThat(triesBefore).hasSize(1);
    assertThat(parked()).extracting(ParkedJob::kind).containsExactly("unheard-of");
  }

  @Test
  void worksWhatSomebodyPutBack() {
    failures = 16;
    for (int i = 0; i < 20; i++) {
      workAt(now.plus(Duration.ofHours(2)));
    }
    var retry = new RetryParkedJob(tables, jobs, changes, () -> now);
    var command = new RetryParkedJob.Command(parked().getFirst().id());
    assertThat(retry.handle(ada, command).block())
        .isInstanceOf(RetryParkedJob.Outcome.PutBack.class);
    assertThat(retry.handle(ada, command).block())
        .isInstanceOf(RetryParkedJob.Outcome.NotFound.class);
    workAt(now);
    assertThat(outcomes.getLast()).isEqualTo(new WorkJob.Outcome.Done());
    assertThat(changes.types()).containsExactly("job.parked", "job.retried");
  }

  private void beginAndDie() {
    var until = now.plus(LEASE);
    tables
        .within(
            new Scope.Tenant(tenant),
            () ->
                jobs.claim(tenant, ids.next(), now, until, 1)
                    .flatMap(claimed -> jobs.begin(claimed.getFirst(), until)))
        .block();
  }

  private List<ParkedJob> parked() {
    var request = new PageRequest(50, List.of(Sort.descending("parkedAt")), Optional.empty());
    return new ListParkedJobs(tables, jobs)
        .handle(ada, request)
        .blockOptional()
        .orElseThrow()
        .rows();
  }
}
