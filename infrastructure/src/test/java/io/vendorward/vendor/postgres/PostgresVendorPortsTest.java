package io.vendorward.vendor.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Contacts;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.VendorPortsContract;
import io.vendorward.vendor.usecase.Vendors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresVendorPortsTest implements VendorPortsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Test
  void namesTheTenant() {
    TenantId tenant = newTenant();
    String name =
        postgres.asStaff(tenant, () -> postgres.adapter(PostgresTenantNames::new).of(tenant));
    assertThat(name).isEqualTo("Mercy org-" + tenant);
  }

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Vendors vendors() {
    return postgres.adapter(PostgresVendors::new);
  }

  @Override
  public Contacts contacts() {
    return postgres.adapter(client -> new PostgresContacts(client, new PlainSeal()));
  }

  @Override
  public Engagements engagements() {
    return postgres.adapter(PostgresEngagements::new);
  }

  @Override
  public LegalEntities legalEntities() {
    return postgres.adapter(PostgresLegalEntities::new);
  }

  @Override
  public NewIds ids() {
    return PostgresForTests::anyId;
  }

  @Override
  public TenantId newTenant() {
    return postgres.createTenant();
  }
}
