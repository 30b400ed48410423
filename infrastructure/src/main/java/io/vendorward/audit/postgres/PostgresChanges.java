package io.vendorward.audit.postgres;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.usecase.AttemptTakenOverException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresChanges implements Changes {

  private static final String RECORD =
      """
      select record_change($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
        $16, $17, $18)\
      """;

  private final DatabaseClient database;
  private final ChangeArguments arguments;

  PostgresChanges(DatabaseClient database, ChangeArguments arguments) {
    this.database = database;
    this.arguments = arguments;
  }

  @Override
  public Mono<Void> record(Caller caller, Change change) {
    return database
        .sql(RECORD)
        .bindValues(arguments.of(caller, change))
        .mapValue(Boolean.class)
        .one()
        .flatMap(counts -> counts ? Mono.empty() : Mono.error(new AttemptTakenOverException()));
  }
}
