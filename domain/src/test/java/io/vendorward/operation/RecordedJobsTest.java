package io.vendorward.operation;

import io.vendorward.operation.usecase.JobQueue;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.ParkedJobs;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;

class RecordedJobsTest implements JobQueueContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedJobs jobs = new RecordedJobs(tables);
  private final SequentialIds ids = new SequentialIds();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public JobQueue queue() {
    return jobs;
  }

  @Override
  public ParkedJobs parked() {
    return jobs;
  }

  @Override
  public TenantId tenant() {
    return new TenantId(ids.next());
  }
}
