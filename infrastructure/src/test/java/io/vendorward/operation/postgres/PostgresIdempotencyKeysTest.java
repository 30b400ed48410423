package io.vendorward.operation.postgres;

import io.vendorward.audit.postgres.ChangesForTests;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.operation.IdempotencyKeysContract;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.Transactions;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresIdempotencyKeysTest implements IdempotencyKeysContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final IdempotencyKeys keys =
      new PostgresIdempotencyKeys(postgres.client(), new SequentialIds());

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public IdempotencyKeys keys() {
    return keys;
  }

  @Override
  public Changes changes() {
    return ChangesForTests.on(postgres);
  }

  @Override
  public TenantId tenant() {
    return postgres.createTenant();
  }
}
