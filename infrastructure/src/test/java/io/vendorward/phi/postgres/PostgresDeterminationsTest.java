package io.vendorward.phi.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.phi.PhiFlowId;
import io.vendorward.phi.usecase.Determinations;
import io.vendorward.phi.usecase.DeterminationsContract;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.postgres.EngagementsForTests;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDeterminationsTest implements DeterminationsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Determinations determinations() {
    return postgres.adapter(client -> new PostgresDeterminations(client, new PlainSeal()));
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

  @Override
  public PhiFlowId newFlow(Caller caller, Engagement service) {
    return PhiForTests.add(postgres, caller, service, 1).id();
  }
}
