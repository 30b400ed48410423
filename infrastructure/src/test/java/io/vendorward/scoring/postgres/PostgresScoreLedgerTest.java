package io.vendorward.scoring.postgres;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.postgres.VendorRows;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.scoring.usecase.ScoreLedger;
import io.vendorward.scoring.usecase.ScoreLedgerContract;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresScoreLedgerTest implements ScoreLedgerContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public ScoreLedger ledger() {
    return postgres.adapter(PostgresScoreLedger::new);
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
  public Submitted newAssessment(Caller caller, int submissions) {
    var tenant = caller.tenant();
    var vendor = VendorRows.insert(postgres, tenant, "Medhost", "olive");
    var template = template(tenant);
    var assessment = PostgresForTests.anyId();
    write(
        tenant,
        """
        insert into assessment (tenant_id, id, number, vendor_id, template_version_id, title,
          questions, due_on, contacts_revision, sender_reference, sender_name, external_ids, state,
          since, round, version, updated_at)
        values ($1, $2, 1, $3, $4, 'Security', 1, date '2026-06-01', 1, 'person:ana', 'Ana', '{}',
          'SUBMITTED', timestamptz '2026-03-02 09:00Z', 0, 1, timestamptz '2026-03-02 09:00Z')\
        """,
        List.of(tenant.value(), assessment, vendor.value(), template));
    var ids = new ArrayList<UUID>();
    for (int round = 0; round < submissions; round++) {
      var id = PostgresForTests.anyId();
      ids.add(id);
      write(
          tenant,
          """
          insert into submission (tenant_id, id, assessment_id, round, digest, frozen, sealed,
            given_by, submitted_at)
          values ($1, $2, $3, $4, 'x', '{}', '', 'contact:sam', timestamptz '2026-03-02 09:00Z')\
          """,
          List.of(tenant.value(), id, assessment, round));
    }
    return new Submitted(new AssessmentId(assessment), new TemplateVersionId(template), ids);
  }

  private static UUID template(TenantId tenant) {
    var template = PostgresForTests.anyId();
    var version = PostgresForTests.anyId();
    write(
        tenant,
        """
        insert into questionnaire_template (tenant_id, id, number, name, name_key, version,
          created_at, updated_at)
        values ($1, $2, 'TPL-000001', 'Security', 'security', 1,
          timestamptz '2026-03-02 09:00Z', timestamptz '2026-03-02 09:00Z')\
        """,
        List.of(tenant.value(), template));
    write(
        tenant,
        """
        insert into template_version (tenant_id, id, template_id, number, state, public, title,
          question_count, version, created_at, updated_at)
        values ($1, $2, $3, 1, 'PUBLISHED', '{}', 'Security', 1, 1,
          timestamptz '2026-03-02 09:00Z', timestamptz '2026-03-02 09:00Z')\
        """,
        List.of(tenant.value(), version, template));
    return version;
  }

  private static void write(TenantId tenant, String sql, List<?> parameters) {
    postgres.asStaff(
        tenant, () -> postgres.client().sql(sql).bindValues(parameters).fetch().rowsUpdated());
  }
}
