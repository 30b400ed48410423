package io.vendorward.questionnaire.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.questionnaire.usecase.TemplateList;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTemplateList implements TemplateList {

  private static final String SELECT =
      """
      select t.id, t.number, t.name, t.version, t.created_at, t.updated_at,
        p.id as published_id, p.number as published_number, p.question_count, d.number as draft
      from questionnaire_template t
      left join lateral (
        select v.id, v.number, v.question_count from template_version v
        where v.tenant_id = t.tenant_id and v.template_id = t.id and v.state = 'PUBLISHED'
        order by v.number desc limit 1) p on true
      left join lateral (
        select v.number from template_version v
        where v.tenant_id = t.tenant_id and v.template_id = t.id and v.state = 'DRAFT'
        order by v.number desc limit 1) d on true
      where t.tenant_id = $1
        and ($2::text is null or (t.name_key >= $2 and t.name_key < $3))
        and ($4::boolean is null or (p.id is not null) = $4)\
      """;

  private static final Keyset<TemplateSummary> ORDERS =
      new Keyset<>(
          "t.id",
          row -> row.template().id().value(),
          Map.of(
              "name",
              new SortKey<>(
                  "t.name_key",
                  KeyType.TEXT,
                  row -> PostgresTemplates.nameKey(row.template().name())),
              "number",
              new SortKey<>("t.number", KeyType.TEXT, row -> row.template().number()),
              "updatedAt",
              new SortKey<>("t.updated_at", KeyType.INSTANT, row -> row.template().updatedAt())));

  private final DatabaseClient db;

  PostgresTemplateList(DatabaseClient db) {
    this.db = db;
  }

  @Override
  public Mono<Page<TemplateSummary>> list(
      TenantId tenant, TemplateFilter filter, PageRequest page) {
    return ORDERS.read(db, SELECT, parameters(tenant, filter), page, PostgresTemplateList::summary);
  }

  @Override
  public Mono<Count> count(TenantId tenant, TemplateFilter filter) {
    return Keyset.count(db, SELECT, parameters(tenant, filter));
  }

  private static List<Object> parameters(TenantId tenant, TemplateFilter filter) {
    var prefix = filter.namePrefix().map(PostgresTemplates::nameKey);
    return List.of(
        tenant.value(),
        Nullables.text(prefix),
        Nullables.text(prefix.map(p -> p + KeyType.LAST_CHARACTER)),
        Nullables.of(filter.published(), Boolean.class));
  }

  private static TemplateSummary summary(Readable row) {
    return new TemplateSummary(
        PostgresTemplates.template(row),
        Columns.optional(row, "published_id", UUID.class)
            .map(id ->
                new TemplateSummary.PublishedVersion(
                    new TemplateVersionId(id),
                    Columns.integer(row, "published_number"),
                    Columns.integer(row, "question_count"))),
        Columns.optional(row, "draft", Integer.class));
  }
}
