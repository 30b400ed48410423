package io.vendorward.questionnaire.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.usecase.Templates;
import io.vendorward.tenancy.TenantId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTemplates implements Templates {

  private static final String SELECT =
      """
      select id, number, name, version, created_at, updated_at
      from questionnaire_template
      where tenant_id = $1 and id = $2
      """;

  private final DatabaseClient db;

  PostgresTemplates(DatabaseClient db) {
    this.db = db;
  }

  /** The form of a name by which lists sort and search. */
  static String nameKey(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  static Template template(Readable row) {
    return new Template(
        new TemplateId(Columns.required(row, "id", UUID.class)),
        Columns.text(row, "number"),
        Columns.text(row, "name"),
        Columns.number(row, "version"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "updated_at"));
  }

  @Override
  public Mono<Template> find(TenantId tenant, TemplateId id) {
    return one(SELECT, tenant, id);
  }

  @Override
  public Mono<Template> lock(TenantId tenant, TemplateId id) {
    return one(SELECT + "for update", tenant, id);
  }

  @Override
  public Mono<Template> at(TenantId tenant, TemplateId id, long version) {
    return db.sql(
            """
            select id, number, name, version, created_at, updated_at
            from questionnaire_template_version
            where tenant_id = $1 and id = $2 and version = $3
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(PostgresTemplates::template)
        .one();
  }

  private Mono<Template> one(String sql, TenantId tenant, TemplateId id) {
    return db.sql(sql)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(PostgresTemplates::template)
        .one();
  }

  @Override
  public Mono<Void> add(Caller caller, Template template) {
    return bind(
            caller,
            template,
            """
            insert into questionnaire_template
              (tenant_id, id, number, name, name_key, version, created_at, updated_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """)
        .fetch()
        .rowsUpdated()
        .then(keep(caller, template));
  }

  @Override
  public Mono<Boolean> update(Caller caller, Template template) {
    return bind(
            caller,
            template,
            """
            update questionnaire_template
            set number = $3, name = $4, name_key = $5, version = $6, created_at = $7,
              updated_at = $8
            where tenant_id = $1 and id = $2 and version = $6 - 1
            """)
        .fetch()
        .rowsUpdated()
        .flatMap(count -> count == 1 ? keep(caller, template).thenReturn(true) : Mono.just(false));
  }

  private Mono<Void> keep(Caller caller, Template template) {
    return bind(
            caller,
            template,
            """
            insert into questionnaire_template_version
              (tenant_id, id, number, name, name_key, version, created_at, updated_at,
               recorded_at, recorded_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)
            """)
        .bind(8, caller.actor().reference())
        .fetch()
        .rowsUpdated()
        .then();
  }

  private DatabaseClient.GenericExecuteSpec bind(Caller caller, Template template, String sql) {
    return db.sql(sql)
        .bind(0, caller.tenant().value())
        .bind(1, template.id().value())
        .bind(2, template.number())
        .bind(3, template.name())
        .bind(4, nameKey(template.name()))
        .bind(5, template.version())
        .bind(6, template.createdAt())
        .bind(7, template.updatedAt());
  }
}
