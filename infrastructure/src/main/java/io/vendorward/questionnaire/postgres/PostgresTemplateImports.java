package io.vendorward.questionnaire.postgres;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.TemplateImports;
import io.vendorward.tenancy.TenantId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTemplateImports implements TemplateImports {

  private static final String SELECT =
      """
      select id, state, file_name, media_type, operation_id, mapping, report, refusal_code,
        refusal_detail, template_id, version_number, version, created_at, updated_at
      from template_import
      where tenant_id = $1 and id = $2
      """;

  private final DatabaseClient db;

  PostgresTemplateImports(DatabaseClient db) {
    this.db = db;
  }

  @Override
  public Mono<TemplateImport> find(TenantId tenant, TemplateImportId id) {
    return one(SELECT, tenant, id);
  }

  @Override
  public Mono<TemplateImport> lock(TenantId tenant, TemplateImportId id) {
    return one(SELECT + "for update", tenant, id);
  }

  @Override
  public Mono<TemplateImport> at(TenantId tenant, TemplateImportId id, long version) {
    return db.sql(
            """
            select id, state, file_name, media_type, operation_id, mapping, report, refusal_code,
              refusal_detail, template_id, version_number, version, created_at, updated_at
            from template_import_version
            where tenant_id = $1 and id = $2 and version = $3
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(ImportRow::read)
        .one();
  }

  private Mono<TemplateImport> one(String sql, TenantId tenant, TemplateImportId id) {
    return db.sql(sql).bind(0, tenant.value()).bind(1, id.value()).map(ImportRow::read).one();
  }

  @Override
  public Mono<byte[]> file(TenantId tenant, TemplateImportId id) {
    return db.sql("select bytes from template_import_file where tenant_id = $1 and id = $2")
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(row -> Columns.required(row, "bytes", byte[].class))
        .one();
  }

  @Override
  public Mono<Void> add(Caller caller, TemplateImport.Received received, byte[] file) {
    return ImportRow.bind(
            db.sql(
                """
                insert into template_import
                  (tenant_id, id, state, file_name, media_type, operation_id, mapping, report,
                   refusal_code, refusal_detail, template_id, version_number, version, created_at,
                   updated_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
                """),
            caller.tenant(),
            received)
        .fetch()
        .rowsUpdated()
        .then(keep(caller, received))
        .then(addFile(caller.tenant(), received.head().id(), file));
  }

  @Override
  public Mono<Boolean> update(Caller caller, TemplateImport changed) {
    return ImportRow.bind(
            db.sql(
                """
                update template_import
                set state = $3, file_name = $4, media_type = $5, operation_id = $6, mapping = $7,
                  report = $8, refusal_code = $9, refusal_detail = $10, template_id = $11,
                  version_number = $12, version = $13, created_at = $14, updated_at = $15
                where tenant_id = $1 and id = $2 and version = $13 - 1
                """),
            caller.tenant(),
            changed)
        .fetch()
        .rowsUpdated()
        .flatMap(count -> count == 1 ? keep(caller, changed).thenReturn(true) : Mono.just(false));
  }

  private Mono<Void> keep(Caller caller, TemplateImport state) {
    return ImportRow.bind(
            db.sql(
                """
                insert into template_import_version
                  (tenant_id, id, state, file_name, media_type, operation_id, mapping, report,
                   refusal_code, refusal_detail, template_id, version_number, version, created_at,
                   updated_at, recorded_at, recorded_by)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, $16)
                """),
            caller.tenant(),
            state)
        .bind(15, caller.actor().reference())
        .fetch()
        .rowsUpdated()
        .then();
  }

  private Mono<Void> addFile(TenantId tenant, TemplateImportId id, byte[] file) {
    return db.sql(
            """
            insert into template_import_file (tenant_id, id, bytes, sha256)
            values ($1, $2, $3, $4)
            """)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, file)
        .bind(3, sha256(file))
        .fetch()
        .rowsUpdated()
        .then();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
