package io.vendorward.assessment;

import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.InMemoryTables.Table;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Assessments in memory. */
public final class InMemoryAssessments implements Assessments {

  private static final String TABLE = "assessment";
  private static final String VERSIONS = "assessment_version";

  private final InMemoryTables tables;

  private record VersionKey(AssessmentId id, long version) {}

  public InMemoryAssessments(InMemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public Mono<Assessment> find(TenantId tenant, AssessmentId id) {
    return tables.in(TABLE, tenant, table -> read(table, id).orElse(null));
  }

  @Override
  public Mono<Assessment> hold(TenantId tenant, AssessmentId id) {
    return find(tenant, id);
  }

  @Override
  public Mono<Assessment> findVersion(TenantId tenant, AssessmentId id, long version) {
    return tables.in(
        VERSIONS,
        tenant,
        table -> table.get(new VersionKey(id, version), Assessment.class).orElse(null));
  }

  @Override
  public Mono<Void> insert(Caller caller, Assessment.Draft draft) {
    return write(caller, draft);
  }

  @Override
  public Mono<Boolean> update(Caller caller, Assessment changed, Instant at) {
    return find(caller.tenant(), changed.id())
        .filter(current -> current.version() == changed.version() - 1)
        .flatMap(current -> write(caller, changed).thenReturn(true))
        .defaultIfEmpty(false);
  }

  private Mono<Void> write(Caller caller, Assessment assessment) {
    return tables
        .<Void>in(
            TABLE,
            caller.tenant(),
            table -> {
              table.put(assessment.id(), assessment);
              return null;
            })
        .then(
            tables.in(
                VERSIONS,
                caller.tenant(),
                table -> {
                  table.put(new VersionKey(assessment.id(), assessment.version()), assessment);
                  return null;
                }));
  }

  private static Optional<Assessment> read(Table table, AssessmentId id) {
    return InScope.sees(table.scope(), id) ? table.get(id, Assessment.class) : Optional.empty();
  }

  /** What the vendor's policies say: one assessment. */
  static final class InScope {

    private InScope() {}

    static boolean sees(Scope scope, AssessmentId id) {
      return !(scope instanceof Scope.Portal portal) || portal.resource().equals(id.value());
    }
  }
}
