package io.vendorward.assessment.postgres;

import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.AssessmentNumber;
import io.vendorward.assessment.AssessmentPorts;
import io.vendorward.audit.postgres.ChangeArguments;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.VendorId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What assessments stand on in a test's database: vendors, templates and grants. */
public final class AssessmentScene {

  private final PostgresForTests postgres;
  private final AtomicLong number = new AtomicLong();

  public AssessmentScene(PostgresForTests postgres) {
    this.postgres = postgres;
  }

  public AssessmentPorts ports() {
    var seal = new PlainSeal();
    return new AssessmentPorts(
        postgres.transactions(),
        postgres.adapter(PostgresAssessments::new),
        postgres.adapter(client -> new PostgresAnswers(client, seal)),
        new PostgresAnswerEntry(
            postgres.functionCalls(), new ChangeArguments(PostgresForTests::anyId), seal),
        postgres.adapter(client -> new PostgresSubmissions(client, seal)),
        postgres.adapter(client -> new PostgresReviews(client, seal)));
  }

  /** Facts of a new assessment, of a vendor and by a template that were just made. */
  public AssessmentFacts newFacts(TenantId tenant) {
    return AssessmentFixtures.factsOf(
        new AssessmentId(PostgresForTests.anyId()),
        new AssessmentNumber(number.incrementAndGet()),
        newVendor(tenant, "MedHost", "olga"),
        newTemplate(tenant));
  }

  VendorId newVendor(TenantId tenant, String name, String owner) {
    UUID id = PostgresForTests.anyId();
    insert(
        tenant,
        """
        insert into vendor (tenant_id, id, version, number, legal_name, name_key, trading_names,
          identifiers, domains, owner, status, external_ids, created_at, updated_at)
        values ($1, $2, 1, $3, $4, lower($4), '{}', '[]', '{}', $5, 'ACTIVE', '{}',
          '2026-05-04Z', '2026-05-04Z')
        """,
        id,
        number.incrementAndGet(),
        name,
        owner);
    return new VendorId(id);
  }

  private TemplateVersionId newTemplate(TenantId tenant) {
    UUID id = PostgresForTests.anyId();
    insert(
        tenant,
        """
        insert into questionnaire_template (tenant_id, id, number, name, name_key, version,
          created_at, updated_at)
        values ($1, $2, $3, 'Security', 'security', 1, '2026-05-04Z', '2026-05-04Z')
        """,
        id,
        "TPL-" + number.incrementAndGet());
    insert(
        tenant,
        """
        insert into template_version (tenant_id, id, template_id, number, state, public, title,
          question_count, version, created_at, updated_at)
        values ($1, $2, $2, 1, 'PUBLISHED', '{}', 'Security', 6, 1, '2026-05-04Z', '2026-05-04Z')
        """,
        id);
    return new TemplateVersionId(id);
  }

  /** A vendor's person with a live grant for the assessment. */
  Caller portalUser(TenantId tenant, AssessmentId assessment) {
    UUID account = PostgresForTests.anyId();
    insert(
        tenant,
        """
        insert into portal_grant (tenant_id, contact_id, kind, resource_id, account_id,
          template_version_id, rights, hospital_name, zone, title, sender, state, answered,
          total, version)
        select $1, $3, 'ASSESSMENT', $2, $4, a.template_version_id, 'ANSWER', 'Mercy', 'UTC',
          'Security', 'Maria', 'SENT', 0, 6, 1
        from assessment a where a.tenant_id = $1 and a.id = $2 returning 1
        """,
        assessment.value(),
        PostgresForTests.anyId(),
        account);
    return Caller.portal(
        new Scope.Portal(account, tenant, GrantKind.ASSESSMENT, assessment.value()), Origin.LOCAL);
  }

  /** Somebody who was asked has looked at it. */
  public void opened(TenantId tenant, AssessmentId assessment) {
    portalUser(tenant, assessment);
    insert(
        tenant,
        """
        update portal_grant set opened_at = '2026-05-05Z' where tenant_id = $1 and resource_id = $2
        """,
        assessment.value());
  }

  private void insert(TenantId tenant, String sql, Object... more) {
    postgres.runAsStaff(
        tenant,
        () -> {
          var statement = postgres.client().sql(sql).bind(0, tenant.value());
          for (int i = 0; i < more.length; i++) {
            statement = statement.bind(i + 1, more[i]);
          }
          return statement.then();
        });
  }
}
