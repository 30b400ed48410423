package io.vendorward.portal.postgres;

import io.vendorward.portal.PortalPorts;
import io.vendorward.portal.PortalPortsContract;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPortalPortsTest implements PortalPortsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public PortalPorts ports() {
    return new PortalPorts(
        postgres.transactions(),
        postgres.adapter(PostgresGrants::new),
        postgres.adapter(PostgresInboxes::new),
        postgres.adapter(PostgresContactAddresses::new),
        postgres.adapter(client -> new PostgresPortalAccounts(client, new PlainSeal())),
        postgres.adapter(PostgresLinks::new));
  }

  @Override
  public TenantId newTenant() {
    return postgres.createTenant();
  }

  @Override
  public UUID newId() {
    return PostgresForTests.anyId();
  }
}
