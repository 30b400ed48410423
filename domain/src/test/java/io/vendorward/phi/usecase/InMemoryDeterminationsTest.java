package io.vendorward.phi.usecase;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aService;

import io.vendorward.identity.Caller;
import io.vendorward.phi.InMemoryDeterminations;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;

class InMemoryDeterminationsTest implements DeterminationsContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public Determinations determinations() {
    return new InMemoryDeterminations(tables);
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
  public Engagement newEngagement(Caller caller) {
    return new Engagement(
        new EngagementId(ids.next()),
        new VendorId(ids.next()),
        aService("EHR hosting"),
        new Parties(new LegalEntityId(ids.next()), new LegalEntityId(ids.next())),
        Revision.first(MORNING));
  }

  @Override
  public PhiFlowId newFlow(Caller caller, Engagement service) {
    return new PhiFlowId(ids.next());
  }
}
