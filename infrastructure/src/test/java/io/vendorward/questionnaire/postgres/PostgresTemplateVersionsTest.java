package io.vendorward.questionnaire.postgres;

import static io.vendorward.questionnaire.ATemplate.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.questionnaire.usecase.TemplateVersions;
import io.vendorward.questionnaire.usecase.TemplateVersionsContract;
import io.vendorward.questionnaire.usecase.Templates;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTemplateVersionsTest implements TemplateVersionsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final Templates templates = postgres.adapter(PostgresTemplates::new);
  private final TemplateVersions versions =
      postgres.adapter(db -> new PostgresTemplateVersions(db, new QuestionIndex(db)));
  private final PublishedTemplates published = postgres.adapter(PostgresPublishedTemplates::new);
  private final TenantId tenant = postgres.createTenant();
  private final TenantId other = postgres.createTenant();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public TenantId tenant() {
    return tenant;
  }

  @Override
  public TenantId otherTenant() {
    return other;
  }

  @Override
  public Templates templates() {
    return templates;
  }

  @Override
  public TemplateVersions versions() {
    return versions;
  }

  @Override
  public PublishedTemplates publishedTemplates() {
    return published;
  }

  @Test
  void keepsEveryStateOfAVersion() {
    var published = givenPublished();
    assertThat(
            rows(
                "select string_agg(state || version, ',' order by version) as found from"
                    + " template_version_version where tenant_id = $1"))
        .isEqualTo("DRAFT1,PUBLISHED2");
    assertThat(
            rows(
                "select string_agg(version || recorded_by, ',' order by version) as found from"
                    + " template_rules_version where tenant_id = $1"))
        .isEqualTo("1person:ada,2person:ada");
    assertThat(published.head().template()).isEqualTo(template(1).id());
  }

  @Test
  void indexesTheQuestionsOfAPublishedVersion() {
    givenPublished();
    assertThat(
            rows(
                "select string_agg(position || question_key || type || framework_id, ' ' order by"
                    + " position) as found from template_question_index where tenant_id = $1"))
        .isEqualTo("0A.1SINGLE_CHOICEHIPAA 1A.2SINGLE_CHOICEHIPAA 2B.1TEXTHIPAA");
  }

  private String rows(String sql) {
    return postgres.asStaff(
        tenant,
        () ->
            postgres
                .client()
                .sql(sql)
                .bind(0, tenant.value())
                .map(row -> Columns.text(row, "found"))
                .one());
  }
}
