package io.vendorward.operation.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.WorkJob.Outcome;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobReportsTest {

  private static final Job JOB =
      new Job(new TenantId(new UUID(7, 1)), new UUID(7, 9), "score", Map.of(), 15, new UUID(7, 2));

  private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
  private final JobReports reports = new JobReports(figures);

  @Test
  void countsTriesByKindAndOutcome() {
    reports.tried(JOB, new Outcome.Done());
    reports.tried(JOB, new Outcome.Done());
    reports.tried(JOB, new Outcome.PutBack(new IllegalStateException("x"), Instant.EPOCH));
    assertThat(count("done")).isEqualTo(2);
    assertThat(count("failed")).isEqualTo(1);
  }

  @Test
  void saysLoudlyWhatIsParkedAndHowToRetryIt(CapturedOutput output) {
    reports.tried(JOB, new Outcome.Parked(new IllegalStateException("no route to host")));
    assertThat(count("parked")).isEqualTo(1);
    assertThat(output)
        .contains("ERROR", JOB.id().toString(), "no route to host", "/api/v1/parked-jobs");
  }

  private double count(String outcome) {
    return figures
        .get("vendorward.jobs")
        .tags("kind", "score", "outcome", outcome)
        .counter()
        .count();
  }
}
