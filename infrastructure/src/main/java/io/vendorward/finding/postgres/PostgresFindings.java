package io.vendorward.finding.postgres;

import io.vendorward.assessment.Subject;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.usecase.Findings;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresFindings implements Findings {

  private static final String FIND =
      """
      select id, version, number, vendor_id, engagement_id, origin_kind, origin_key,
        assessment_id, question_key, severity, sealed_text, external_ids, status,
        sealed_reason, ended_by, ended_at, opened_at, updated_at
      from finding where tenant_id = $1 and id = $2\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, number, vendor_id, engagement_id, origin_kind, origin_key,
        assessment_id, question_key, severity, sealed_text, external_ids, status,
        sealed_reason, ended_by, ended_at, opened_at, recorded_at as updated_at
      from finding_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String HOLD = FIND + " for update";

  private static final String HOLD_KNOWN =
      """
      select id, version, number, vendor_id, engagement_id, origin_kind, origin_key,
        assessment_id, question_key, severity, sealed_text, external_ids, status,
        sealed_reason, ended_by, ended_at, opened_at, updated_at
      from finding
      where tenant_id = $1 and vendor_id = $2 and engagement_id is not distinct from $3
        and origin_kind = any ($4) and origin_key = any ($5)
      order by id for update\
      """;

  private static final String HOLD_OF_VENDOR =
      """
      select id, version, number, vendor_id, engagement_id, origin_kind, origin_key,
        assessment_id, question_key, severity, sealed_text, external_ids, status,
        sealed_reason, ended_by, ended_at, opened_at, updated_at
      from finding
      where tenant_id = $1 and vendor_id = $2 and origin_kind = any ($3)
      order by id for update\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into finding (tenant_id, id, version, number, vendor_id, engagement_id,
          origin_kind, origin_key, assessment_id, question_key, severity, severity_rank,
          sealed_text, external_ids, status, sealed_reason, ended_by, ended_at, opened_at,
          updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
          $19, $20)
        returning *)
      insert into finding_version (tenant_id, id, version, number, vendor_id, engagement_id,
        origin_kind, origin_key, assessment_id, question_key, severity, severity_rank,
        sealed_text, external_ids, status, sealed_reason, ended_by, ended_at, opened_at,
        recorded_at, recorded_by)
      select tenant_id, id, version, number, vendor_id, engagement_id, origin_kind, origin_key,
        assessment_id, question_key, severity, severity_rank, sealed_text, external_ids,
        status, sealed_reason, ended_by, ended_at, opened_at, updated_at, $21
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update finding set version = $3, number = $4, vendor_id = $5, engagement_id = $6,
          origin_kind = $7, origin_key = $8, assessment_id = $9, question_key = $10,
          severity = $11, severity_rank = $12, sealed_text = $13, external_ids = $14,
          status = $15, sealed_reason = $16, ended_by = $17, ended_at = $18, opened_at = $19,
          updated_at = $20
        where tenant_id = $1 and id = $2 and version = $3 - 1
        returning *)
      insert into finding_version (tenant_id, id, version, number, vendor_id, engagement_id,
        origin_kind, origin_key, assessment_id, question_key, severity, severity_rank,
        sealed_text, external_ids, status, sealed_reason, ended_by, ended_at, opened_at,
        recorded_at, recorded_by)
      select tenant_id, id, version, number, vendor_id, engagement_id, origin_kind, origin_key,
        assessment_id, question_key, severity, severity_rank, sealed_text, external_ids,
        status, sealed_reason, ended_by, ended_at, opened_at, updated_at, $21
      from written where tenant_id = $1 returning 1\
      """;

  private final DatabaseClient database;
  private final FindingRow rows;

  PostgresFindings(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new FindingRow(seal);
  }

  @Override
  public Mono<Finding> find(TenantId tenant, FindingId id) {
    return one(FIND, tenant, id);
  }

  @Override
  public Mono<Finding> findVersion(TenantId tenant, FindingId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bindValues(List.of(tenant.value(), id.value(), version))
        .map(row -> rows.read(tenant, row))
        .one();
  }

  @Override
  public Mono<Finding> hold(TenantId tenant, FindingId id) {
    return one(HOLD, tenant, id);
  }

  @Override
  public Mono<List<Finding>> hold(
      TenantId tenant, Subject subject, Collection<FindingOrigin> origins) {
    return database
        .sql(HOLD_KNOWN)
        .bindValues(
            List.of(
                tenant.value(),
                subject.vendor().value(),
                OptionalParameter.of(UUID.class, subject.engagement().map(EngagementId::value)),
                texts(origins, FindingOrigin::kind),
                texts(origins, FindingOrigin::key)))
        .map(row -> rows.read(tenant, row))
        .all()
        .filter(finding -> origins.contains(finding.facts().origin()))
        .collectList();
  }

  private static String[] texts(
      Collection<FindingOrigin> origins, Function<FindingOrigin, String> part) {
    return origins.stream().map(part).distinct().toArray(String[]::new);
  }

  @Override
  public Mono<List<Finding>> hold(TenantId tenant, VendorId vendor, Set<String> kinds) {
    return database
        .sql(HOLD_OF_VENDOR)
        .bindValues(List.of(tenant.value(), vendor.value(), kinds.toArray(String[]::new)))
        .map(row -> rows.read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> insert(Caller caller, Finding.Open finding) {
    return write(INSERT, caller, finding).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, Finding changed) {
    return write(UPDATE, caller, changed).map(count -> count == 1);
  }

  private Mono<Long> write(String sql, Caller caller, Finding finding) {
    return database.sql(sql).bindValues(rows.parameters(caller, finding)).fetch().rowsUpdated();
  }

  private Mono<Finding> one(String sql, TenantId tenant, FindingId id) {
    return database
        .sql(sql)
        .bindValues(List.of(tenant.value(), id.value()))
        .map(row -> rows.read(tenant, row))
        .one();
  }
}
