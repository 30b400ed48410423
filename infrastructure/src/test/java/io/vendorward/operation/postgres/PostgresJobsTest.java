package io.vendorward.operation.postgres;

import io.vendorward.operation.JobQueueContract;
import io.vendorward.operation.usecase.JobQueue;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.ParkedJobs;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.Transactions;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresJobsTest implements JobQueueContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Jobs jobs() {
    return new PostgresJobs(postgres.client(), PostgresForTests::anyId);
  }

  @Override
  public JobQueue queue() {
    return postgres.adapter(PostgresJobQueue::new);
  }

  @Override
  public ParkedJobs parked() {
    return postgres.adapter(PostgresParkedJobs::new);
  }

  @Override
  public TenantId tenant() {
    return postgres.createTenant();
  }
}
