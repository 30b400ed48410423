package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.scoring.InMemoryScoreLedger;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.stream.Stream;

class InMemoryScoreLedgerTest implements ScoreLedgerContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final SequentialIds ids = new SequentialIds();

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public ScoreLedger ledger() {
    return new InMemoryScoreLedger(tables);
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
  public Submitted newAssessment(Caller caller, int submissions) {
    return new Submitted(
        new AssessmentId(ids.next()),
        new TemplateVersionId(ids.next()),
        Stream.generate(ids::next).limit(submissions).toList());
  }
}
