package io.vendorward.operation;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;

class InMemoryIdempotencyKeysTest implements IdempotencyKeysContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();
  private final InMemoryIdempotencyKeys keys = new InMemoryIdempotencyKeys(tables, ids);
  private final Changes changes = keys.completing(new RecordedChanges(tables));

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public IdempotencyKeys keys() {
    return keys;
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public TenantId tenant() {
    return new TenantId(ids.next());
  }
}
