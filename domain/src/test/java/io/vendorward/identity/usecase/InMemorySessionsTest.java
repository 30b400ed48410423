package io.vendorward.identity.usecase;

import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.usecase.Transactions;

class InMemorySessionsTest implements SessionsContract {

  private final InMemoryTables tables = new InMemoryTables();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public Sessions sessions() {
    return new InMemorySessions(tables);
  }
}
