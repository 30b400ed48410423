package io.vendorward.paper.postgres;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.postgres.AgreementsForTests;
import io.vendorward.identity.Caller;
import io.vendorward.paper.usecase.PaperBook;
import io.vendorward.paper.usecase.PaperPortsContract;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPapersTest implements PaperPortsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public PaperBook book() {
    var seal = new PlainSeal();
    return new PaperBook(
        postgres.adapter(client -> new PostgresPapers(client, seal)),
        postgres.adapter(client -> new PostgresRemarks(client, seal)),
        postgres.adapter(client -> new PostgresSignings(client, seal)));
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
  public AgreementId newAgreement(Caller caller) {
    return AgreementsForTests.add(postgres, caller, 1);
  }
}
