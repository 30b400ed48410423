package io.vendorward.finding.postgres;

import io.vendorward.finding.usecase.Findings;
import io.vendorward.finding.usecase.FindingsContract;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.VendorId;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresFindingsTest implements FindingsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Findings findings() {
    return postgres.adapter(client -> new PostgresFindings(client, new PlainSeal()));
  }

  @Override
  public NewIds ids() {
    return PostgresForTests::anyId;
  }

  @Override
  public TenantId newTenant() {
    return postgres.createTenant();
  }

  @Override
  public VendorId newVendor(Caller caller) {
    return VendorRows.insert(postgres, caller.tenant(), "Medhost", "olive");
  }
}
