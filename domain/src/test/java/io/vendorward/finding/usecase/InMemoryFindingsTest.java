package io.vendorward.finding.usecase;

import io.vendorward.finding.InMemoryFindings;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.VendorId;

class InMemoryFindingsTest implements FindingsContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public Findings findings() {
    return new InMemoryFindings(tables);
  }

  @Override
  public NewIds ids() {
    return ids;
  }

  @Override
  public TenantId newTenant() {
    return new TenantId(ids.next());
  }

  @Override
  public VendorId newVendor(Caller caller) {
    return new VendorId(ids.next());
  }
}
