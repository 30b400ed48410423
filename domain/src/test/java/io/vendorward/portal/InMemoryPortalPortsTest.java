package io.vendorward.portal;

import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.util.UUID;

class InMemoryPortalPortsTest implements PortalPortsContract {

  private final SequentialIds ids = new SequentialIds();
  private final PortalPorts ports = PortalPorts.inMemory(new InMemoryTables());

  @Override
  public PortalPorts ports() {
    return ports;
  }

  @Override
  public TenantId newTenant() {
    return new TenantId(ids.next());
  }

  @Override
  public UUID newId() {
    return ids.next();
  }
}
