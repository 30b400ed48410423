package io.vendorward.operation.worker;

import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** A driver whose failures are logged; the job itself keeps the kind of failure only. */
record LoggedDriver(JobDriver driver) implements JobDriver {

  private static final Logger LOG = LoggerFactory.getLogger(LoggedDriver.class);

  @Override
  public String kind() {
    return driver.kind();
  }

  @Override
  public Mono<Void> run(Job job) {
    return Mono.defer(() -> driver.run(job))
        .doOnError(failed ->
            LOG.warn(
                "Job {} of kind {} in tenant {} failed, after {} tries before",
                job.id(),
                job.kind(),
                job.tenant(),
                job.attempts(),
                failed));
  }
}
