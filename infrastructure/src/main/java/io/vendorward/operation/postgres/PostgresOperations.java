package io.vendorward.operation.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.operation.Operation;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresOperations implements Operations {

  private static final String START =
      """
      insert into operation (tenant_id, id, kind, status, done, started_by, started_at)
      values ($1, $2, $3, 'RUNNING', 0, $4, $5)\
      """;

  private static final String PROGRESS =
      """
      update operation set done = $3, total = nullif($4, 0)
      where tenant_id = $1 and id = $2 and status = 'RUNNING'
      returning not cancel_requested\
      """;

  private static final String END =
      """
      update operation set status = $3, resource = $4, problem_code = $5, problem_detail = $6,
        ended_at = $7
      where tenant_id = $1 and id = $2 and status = 'RUNNING'\
      """;

  private static final String CANCEL =
      """
      update operation set cancel_requested = true
      where tenant_id = $1 and id = $2 and status = 'RUNNING'\
      """;

  private static final String COLUMNS =
      """
      select id, kind, status, done, total, resource, problem_code, problem_detail, started_by,
        started_at, ended_at, cancel_requested
      from operation where tenant_id = $1\
      """;

  private static final String FIND = COLUMNS + " and id = $2";

  private static final String LIST = COLUMNS + " and ($2::text is null or started_by = $2)";

  private static final Keyset<Operation> ORDERS =
      new Keyset<>(
          "id",
          Operation::id,
          Map.of("startedAt", new SortKey<>("started_at", KeyType.INSTANT, Operation::startedAt)));

  private final DatabaseClient database;

  PostgresOperations(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> start(TenantId tenant, Operation operation) {
    return database
        .sql(START)
        .bind(0, tenant.value())
        .bind(1, operation.id())
        .bind(2, operation.kind())
        .bind(3, operation.startedBy())
        .bind(4, operation.startedAt())
        .then();
  }

  @Override
  public Mono<Boolean> progress(TenantId tenant, UUID id, long done, long total) {
    return one(PROGRESS, tenant, id)
        .bind(2, done)
        .bind(3, total)
        .mapValue(Boolean.class)
        .one()
        .defaultIfEmpty(false);
  }

  @Override
  public Mono<Boolean> end(TenantId tenant, UUID id, OperationState.Ended ended, Instant at) {
    Ending ending = Ending.of(ended);
    return changed(
        one(END, tenant, id)
            .bind(2, ending.status())
            .bind(3, nullable(ending.resource(), String.class))
            .bind(4, nullable(ending.problemCode(), String.class))
            .bind(5, nullable(ending.problemDetail(), String.class))
            .bind(6, at));
  }

  @Override
  public Mono<Boolean> requestCancel(TenantId tenant, UUID id) {
    return changed(one(CANCEL, tenant, id));
  }

  @Override
  public Mono<Operation> find(TenantId tenant, UUID id) {
    return one(FIND, tenant, id).map(OperationRow::read).one();
  }

  @Override
  public Mono<Page<Operation>> list(TenantId tenant, Optional<String> startedBy, PageRequest page) {
    return ORDERS.read(
        database,
        LIST,
        List.of(tenant.value(), nullable(startedBy, String.class)),
        page,
        OperationRow::read);
  }

  private DatabaseClient.GenericExecuteSpec one(String sql, TenantId tenant, UUID id) {
    return database.sql(sql).bind(0, tenant.value()).bind(1, id);
  }

  private static <T> Parameter nullable(Optional<T> value, Class<T> type) {
    return value.<Parameter>map(Parameters::in).orElseGet(() -> Parameters.in(type));
  }

  private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated().map(rows -> rows == 1);
  }
}
