package io.vendorward.operation.worker;

import io.micrometer.core.instrument.MeterRegistry;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.audit.usecase.NumberRecords;
import io.vendorward.audit.usecase.Numbering;
import io.vendorward.operation.usecase.ForgetAttempts;
import io.vendorward.operation.usecase.ForgetOutsideTenants;
import io.vendorward.operation.usecase.Forgettable;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.JobQueue;
import io.vendorward.operation.usecase.JobTerms;
import io.vendorward.operation.usecase.WorkDueJobs;
import io.vendorward.operation.usecase.WorkJob;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rounds of this replica. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerProperties.class)
@ConditionalOnProperty(name = "vendorward.worker.enabled", matchIfMissing = true)
class WorkerConfiguration {

  @Bean
  WorkJob workJob(
      Transactions transactions,
      JobQueue queue,
      Changes changes,
      InstantSource clock,
      ObjectProvider<JobDriver> drivers) {
    return new WorkJob(
        transactions,
        queue,
        changes,
        clock,
        JobTerms.standard(() -> ThreadLocalRandom.current().nextDouble()),
        drivers.stream().toList());
  }

  @Bean
  Rounds jobs(
      Transactions transactions,
      JobQueue queue,
      WorkJob workJob,
      NewIds ids,
      InstantSource clock,
      MeterRegistry figures,
      WorkerProperties properties) {
    var work = new WorkDueJobs(transactions, queue, workJob, ids, clock, new JobReports(figures));
    return new Rounds("jobs", work::handle, properties.idle(), properties.afterFailure());
  }

  @Bean
  Rounds numbering(Transactions transactions, Numbering numbering, WorkerProperties properties) {
    var number = new NumberRecords(transactions, numbering);
    return new Rounds("numbering", number::handle, properties.idle(), properties.afterFailure());
  }

  @Bean
  Rounds forgetting(
      Transactions transactions,
      IdempotencyKeys keys,
      ObjectProvider<Forgettable> outsideTenants,
      InstantSource clock,
      WorkerProperties properties) {
    var attempts = new ForgetAttempts(transactions, keys, clock);
    var outside = new ForgetOutsideTenants(transactions, outsideTenants.stream().toList(), clock);
    return new Rounds(
        "forgetting",
        () -> attempts.handle().zipWith(outside.handle(), Integer::sum),
        properties.betweenTidying(),
        properties.afterFailure());
  }
}
