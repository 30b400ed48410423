package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.paper.InMemoryPapers;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;

class InMemoryPapersTest implements PaperPortsContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public PaperBook book() {
    return InMemoryPapers.book(tables);
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
  public AgreementId newAgreement(Caller caller) {
    return new AgreementId(ids.next());
  }
}
