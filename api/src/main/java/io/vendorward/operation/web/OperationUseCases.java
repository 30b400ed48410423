package io.vendorward.operation.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.operation.usecase.AbandonAttempt;
import io.vendorward.operation.usecase.BeginAttempt;
import io.vendorward.operation.usecase.CancelOperation;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.operation.usecase.ListOperations;
import io.vendorward.operation.usecase.ListParkedJobs;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.operation.usecase.ParkedJobs;
import io.vendorward.operation.usecase.ReadOperation;
import io.vendorward.operation.usecase.RetryParkedJob;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Use cases around operations and idempotent calls. */
@Configuration(proxyBeanMethods = false)
public class OperationUseCases {

  @Bean
  BeginAttempt beginAttempt(Transactions transactions, IdempotencyKeys keys, InstantSource clock) {
    return new BeginAttempt(transactions, keys, clock);
  }

  @Bean
  AbandonAttempt abandonAttempt(Transactions transactions, IdempotencyKeys keys) {
    return new AbandonAttempt(transactions, keys);
  }

  @Bean
  ReadOperation readOperation(Transactions transactions, Operations operations) {
    return new ReadOperation(transactions, operations);
  }

  @Bean
  ListOperations listOperations(Transactions transactions, Operations operations) {
    return new ListOperations(transactions, operations);
  }

  @Bean
  ListParkedJobs listParkedJobs(Transactions transactions, ParkedJobs parked) {
    return new ListParkedJobs(transactions, parked);
  }

  @Bean
  RetryParkedJob retryParkedJob(
      Transactions transactions, ParkedJobs parked, Changes changes, InstantSource clock) {
    return new RetryParkedJob(transactions, parked, changes, clock);
  }

  @Bean
  CancelOperation cancelOperation(
      Transactions transactions, Operations operations, Changes changes, InstantSource clock) {
    return new CancelOperation(transactions, operations, changes, clock);
  }
}
