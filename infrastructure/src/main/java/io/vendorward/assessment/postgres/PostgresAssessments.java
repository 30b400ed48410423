package io.vendorward.assessment.postgres;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.OpenAssessments;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresAssessments implements Assessments, OpenAssessments {

  private final DatabaseClient database;

  PostgresAssessments(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Assessment> find(TenantId tenant, AssessmentId id) {
    return database
        .sql(AssessmentSql.FIND)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(StoredAssessment::read)
        .one();
  }

  @Override
  public Mono<Assessment> hold(TenantId tenant, AssessmentId id) {
    return database
        .sql(AssessmentSql.HOLD)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .mapValue(Integer.class)
        .one()
        .flatMap(held -> find(tenant, id));
  }

  @Override
  public Mono<Assessment> findVersion(TenantId tenant, AssessmentId id, long version) {
    return database
        .sql(AssessmentSql.FIND_VERSION)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(StoredAssessment::read)
        .one();
  }

  @Override
  public Mono<Void> insert(Caller caller, Assessment.Draft draft) {
    return written(AssessmentSql.INSERT, StoredAssessment.parameters(caller, draft, draft.since()))
        .then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, Assessment changed, Instant at) {
    return caller.scope() instanceof Scope.Portal
        ? written(AssessmentSql.ADVANCE, progress(caller, changed, at))
        : written(AssessmentSql.UPDATE, StoredAssessment.parameters(caller, changed, at));
  }

  @Override
  public Mono<Long> count(TenantId tenant, VendorId vendor) {
    return database
        .sql(AssessmentSql.COUNT_OPEN)
        .bind(0, tenant.value())
        .bind(1, vendor.value())
        .mapValue(Long.class)
        .one();
  }

  private Mono<Boolean> written(String sql, List<Object> parameters) {
    return database.sql(sql).bindValues(parameters).mapValue(Integer.class).one().hasElement();
  }

  private static List<Object> progress(Caller caller, Assessment changed, Instant at) {
    var facts = changed.facts();
    return List.of(
        caller.tenant().value(),
        facts.id().value(),
        facts.version(),
        changed.stage().name(),
        changed.since(),
        OptionalParameter.of(Instant.class, facts.milestones().started()),
        OptionalParameter.of(Instant.class, facts.milestones().submitted()),
        at,
        caller.actor().reference());
  }
}
