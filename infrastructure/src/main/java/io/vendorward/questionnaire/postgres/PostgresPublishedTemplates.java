package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.tenancy.TenantId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresPublishedTemplates implements PublishedTemplates {

  private static final int KEPT = 200;

  private final DatabaseClient db;
  private final RecentlyUsed<PublishedTemplate> templates = new RecentlyUsed<>(KEPT);
  private final RecentlyUsed<Rulebook> rulebooks = new RecentlyUsed<>(KEPT);

  PostgresPublishedTemplates(DatabaseClient db) {
    this.db = db;
  }

  @Override
  public Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id) {
    return templates.get(tenant, id, () -> load(tenant, id));
  }

  @Override
  public Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id) {
    return rulebooks.get(tenant, id, () -> loadRules(tenant, id));
  }

  @Override
  public Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id) {
    return db.sql(
            """
            select state = 'PUBLISHED' as offered from template_version
            where tenant_id = $1 and id = $2
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(row -> Columns.required(row, "offered", Boolean.class))
        .one()
        .defaultIfEmpty(false);
  }

  private Mono<PublishedTemplate> load(TenantId tenant, TemplateVersionId id) {
    return db.sql(
            """
            select template_id, number, public from template_version
            where tenant_id = $1 and id = $2 and state in ('PUBLISHED', 'RETIRED')
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(row ->
            new PublishedTemplate(
                id,
                new TemplateId(Columns.id(row, "template_id")),
                Columns.integer(row, "number"),
                QuestionnaireJson.read(Columns.json(row, "public"))))
        .one();
  }

  private Mono<Rulebook> loadRules(TenantId tenant, TemplateVersionId id) {
    return db.sql(
            """
            select r.rules from template_version v
            join template_rules r on r.tenant_id = v.tenant_id and r.id = v.id
            where v.tenant_id = $1 and v.id = $2 and v.state in ('PUBLISHED', 'RETIRED')
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(row -> RulebookJson.read(Columns.json(row, "rules")))
        .one();
  }
}
