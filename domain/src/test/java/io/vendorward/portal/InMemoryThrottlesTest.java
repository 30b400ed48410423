package io.vendorward.portal;

import io.vendorward.portal.usecase.Throttles;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.usecase.Transactions;

class InMemoryThrottlesTest implements ThrottlesContract {

  private final InMemoryTables tables = new InMemoryTables();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public Throttles throttles() {
    return new InMemoryThrottles(tables);
  }
}
