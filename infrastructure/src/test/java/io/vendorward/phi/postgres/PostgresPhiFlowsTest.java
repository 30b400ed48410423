package io.vendorward.phi.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.phi.usecase.PhiFlows;
import io.vendorward.phi.usecase.PhiFlowsContract;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.postgres.EngagementsForTests;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPhiFlowsTest implements PhiFlowsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public PhiFlows flows() {
    return postgres.adapter(client -> new PostgresPhiFlows(client, new PlainSeal()));
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
  public Engagement newEngagement(Caller caller) {
    return EngagementsForTests.add(postgres, caller);
  }
}
