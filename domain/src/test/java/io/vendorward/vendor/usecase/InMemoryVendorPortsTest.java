package io.vendorward.vendor.usecase;

import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;

class InMemoryVendorPortsTest implements VendorPortsContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public Vendors vendors() {
    return new InMemoryVendors(tables);
  }

  @Override
  public Contacts contacts() {
    return new InMemoryContacts(tables);
  }

  @Override
  public Engagements engagements() {
    return new InMemoryEngagements(tables);
  }

  @Override
  public LegalEntities legalEntities() {
    return new InMemoryLegalEntities(tables);
  }

  @Override
  public NewIds ids() {
    return ids;
  }

  @Override
  public TenantId newTenant() {
    return new TenantId(ids.next());
  }
}
