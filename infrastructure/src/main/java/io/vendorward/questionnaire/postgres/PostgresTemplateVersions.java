package io.vendorward.questionnaire.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.TemplateVersions;
import io.vendorward.questionnaire.usecase.VersionSummary;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTemplateVersions implements TemplateVersions {

  private final DatabaseClient db;
  private final QuestionIndex index;

  PostgresTemplateVersions(DatabaseClient db, QuestionIndex index) {
    this.db = db;
    this.index = index;
  }

  @Override
  public Mono<TemplateVersion> find(TenantId tenant, TemplateId template, int number) {
    return db.sql(
            """
            select v.id, v.template_id, v.number, v.state, v.public, v.origin_id, v.origin_version,
              v.version, v.created_at, v.updated_at, v.published_at, v.retired_at, r.rules
            from template_version v
            join template_rules r on r.tenant_id = v.tenant_id and r.id = v.id
            where v.tenant_id = $1 and v.template_id = $2 and v.number = $3
            """)
        .bind(0, tenant.value())
        .bind(1, template.value())
        .bind(2, number)
        .map(VersionRow::version)
        .one();
  }

  @Override
  public Mono<TemplateVersion> at(TenantId tenant, TemplateVersionId id, long version) {
    return db.sql(
            """
            select v.id, v.template_id, v.number, v.state, v.public, v.origin_id, v.origin_version,
              v.version, v.created_at, v.updated_at, v.published_at, v.retired_at, r.rules
            from template_version_version v
            join template_rules_version r
              on r.tenant_id = v.tenant_id and r.id = v.id and r.version = v.version
            where v.tenant_id = $1 and v.id = $2 and v.version = $3
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(VersionRow::version)
        .one();
  }

  @Override
  public Mono<List<VersionSummary>> list(TenantId tenant, TemplateId template) {
    return db.sql(
            """
            select id, template_id, number, state, title, question_count, origin_id,
              origin_version, version, created_at, updated_at, published_at, retired_at
            from template_version
            where tenant_id = $1 and template_id = $2
            order by number
            """)
        .bind(0, tenant.value())
        .bind(1, template.value())
        .map(VersionRow::summary)
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> add(Caller caller, TemplateVersion.Draft draft) {
    return bound(
            caller,
            draft,
            """
            insert into template_version
              (tenant_id, id, template_id, number, state, public, title, question_count, origin_id,
               origin_version, version, created_at, updated_at, published_at, retired_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """)
        .then(
            rules(
                caller,
                draft,
                "insert into template_rules (tenant_id, id, rules, version)"
                    + " values ($1, $2, $3, $4)"))
        .then(keep(caller, draft));
  }

  @Override
  public Mono<Boolean> update(Caller caller, TemplateVersion version) {
    return bound(
            caller,
            version,
            """
            update template_version
            set template_id = $3, number = $4, state = $5, public = $6, title = $7,
              question_count = $8, origin_id = $9, origin_version = $10, version = $11,
              created_at = $12, updated_at = $13, published_at = $14, retired_at = $15
            where tenant_id = $1 and id = $2 and version = $11 - 1
            """)
        .flatMap(
            count -> count == 1 ? updated(caller, version).thenReturn(true) : Mono.just(false));
  }

  private Mono<Void> updated(Caller caller, TemplateVersion version) {
    return rules(
            caller,
            version,
            "update template_rules set rules = $3, version = $4 where tenant_id = $1 and id = $2")
        .then(keep(caller, version))
        .then(
            version instanceof TemplateVersion.Published published
                ? index.write(caller.tenant(), published)
                : Mono.empty());
  }

  @Override
  public Mono<Boolean> delete(Caller caller, TemplateVersion.Draft draft) {
    return db.sql(
            "select version from template_version where tenant_id = $1 and id = $2 for update")
        .bind(0, caller.tenant().value())
        .bind(1, draft.head().id().value())
        .map(row -> Columns.number(row, "version"))
        .one()
        .flatMap(stored ->
            stored == draft.head().version()
                ? delete(caller, draft, "template_rules")
                    .then(delete(caller, draft, "template_version"))
                    .thenReturn(true)
                : Mono.just(false))
        .defaultIfEmpty(false);
  }

  private Mono<Long> delete(Caller caller, TemplateVersion.Draft draft, String table) {
    return db.sql("delete from " + table + " where tenant_id = $1 and id = $2")
        .bind(0, caller.tenant().value())
        .bind(1, draft.head().id().value())
        .fetch()
        .rowsUpdated();
  }

  private Mono<Void> keep(Caller caller, TemplateVersion version) {
    String actor = caller.actor().reference();
    var versions =
        """
        insert into template_version_version
          (tenant_id, id, template_id, number, state, public, title, question_count, origin_id,
           origin_version, version, created_at, updated_at, published_at, retired_at, recorded_at,
           recorded_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $13, $16)
        """;
    var rules =
        """
        insert into template_rules_version
          (tenant_id, id, rules, version, recorded_at, recorded_by)
        values ($1, $2, $3, $4, $5, $6)
        """;
    return VersionRow.bind(db.sql(versions), caller.tenant(), version)
        .bind(15, actor)
        .fetch()
        .rowsUpdated()
        .then(
            bindRules(db.sql(rules), caller, version)
                .bind(4, version.head().updatedAt())
                .bind(5, actor)
                .fetch()
                .rowsUpdated())
        .then();
  }

  private Mono<Long> bound(Caller caller, TemplateVersion version, String sql) {
    return VersionRow.bind(db.sql(sql), caller.tenant(), version).fetch().rowsUpdated();
  }

  private Mono<Long> rules(Caller caller, TemplateVersion version, String sql) {
    return bindRules(db.sql(sql), caller, version).fetch().rowsUpdated();
  }

  private static DatabaseClient.GenericExecuteSpec bindRules(
      DatabaseClient.GenericExecuteSpec statement, Caller caller, TemplateVersion version) {
    return statement
        .bind(0, caller.tenant().value())
        .bind(1, version.head().id().value())
        .bind(2, Json.of(RulebookJson.write(version.content().rulebook())))
        .bind(3, version.head().version());
  }
}
