package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.NoLiveGrantException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The first statement of every transaction: the scope's own entry function. */
final class ScopeEntry {

  private static final String NO_LIVE_GRANT = "VW003";

  private ScopeEntry() {}

  static Mono<Void> enter(Connection connection, Scope scope) {
    return Flux.from(statement(connection, scope).execute())
        .flatMap(Result::getRowsUpdated)
        .then()
        .onErrorMap(R2dbcException.class, ScopeEntry::refusal);
  }

  /** What an entry function's refusal means; any other error as it is. */
  static Throwable refusal(R2dbcException error) {
    return NO_LIVE_GRANT.equals(error.getSqlState()) ? new NoLiveGrantException() : error;
  }

  private static Statement statement(Connection connection, Scope scope) {
    return switch (scope) {
      case Scope.Tenant(var tenant) ->
          connection.createStatement("select enter_tenant($1)").bind(0, tenant.value());
      case Scope.Portal(var account, var tenant, var kind, var resource) ->
          connection
              .createStatement("select enter_portal($1, $2, $3, $4)")
              .bind(0, account)
              .bind(1, tenant.value())
              .bind(2, kind.name())
              .bind(3, resource);
      case Scope.Inbox(var account) ->
          connection.createStatement("select enter_inbox($1)").bind(0, account);
      case Scope.Dispatch() -> connection.createStatement("select enter_dispatch()");
      case Scope.Directory() -> connection.createStatement("select enter_directory()");
      case Scope.Operator() -> connection.createStatement("select enter_operator()");
    };
  }
}
