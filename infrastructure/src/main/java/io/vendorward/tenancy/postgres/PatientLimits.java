package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.vendorward.tenancy.postgres.DatabaseProperties.JobLimits;
import io.vendorward.tenancy.usecase.Patience;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives the transactions of jobs more time than the connection has by itself. */
record PatientLimits(JobLimits jobs) {

  private static final String SET =
      """
      select set_config('statement_timeout', $1, true), set_config('lock_timeout', $2, true),
        set_config('idle_in_transaction_session_timeout', $3, true)\
      """;

  /** Inside the transaction, and only until it ends. */
  Mono<Void> set(Connection connection, Patience patience) {
    return switch (patience) {
      case OF_REQUESTS -> Mono.empty();
      case OF_JOBS ->
          Mono.defer(() ->
              Flux.from(
                      connection
                          .createStatement(SET)
                          .bind(0, milliseconds(jobs.statement()))
                          .bind(1, milliseconds(jobs.lock()))
                          .bind(2, milliseconds(jobs.idleInTransaction()))
                          .execute())
                  .flatMap(Result::getRowsUpdated)
                  .then());
    };
  }

  private static String milliseconds(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
