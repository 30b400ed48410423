package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Result.Message;
import io.r2dbc.spi.Result.RowSegment;
import io.r2dbc.spi.Result.UpdateCount;
import io.r2dbc.spi.Row;
import io.vendorward.tenancy.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A statement tried before it really runs, in the same transaction, and undone: once as it is, and
 * once while the database is told another tenant than the statement names.
 */
record Rehearsal(CurrentScope scope, String sql) {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String REFUSED = "refused by a policy, or for want of a grant";
  private static final String NOTHING = "";
  private static final Set<String> SAYS_NOTHING = Set.of("", "0", "false", "null", "{}", "[]");

  Mono<Void> of(List<Watch.Binding> bindings, LayerTrial trial) {
    UUID tenant = tenant();
    if (tenant == null || isTwin(tenant)) {
      return Mono.empty();
    }
    return told(tenant, bindings)
        .filter(found -> !found.equals(REFUSED))
        .doOnNext(found -> trial.noteAtHome(sql, !found.equals(NOTHING)))
        .then(told(twinOf(tenant), bindings))
        .filter(found -> !found.equals(REFUSED) && !found.equals(NOTHING))
        .doOnNext(found -> trial.noteLeak(found + " from " + sql))
        .then();
  }

  private @Nullable UUID tenant() {
    return switch (scope.scope()) {
      case Scope.Tenant(var tenant) -> tenant.value();
      case Scope.Portal(_, var tenant, _, _) -> tenant.value();
      case Scope.Inbox _, Scope.Dispatch _, Scope.Directory _, Scope.Operator _ -> null;
    };
  }

  private static boolean isTwin(UUID tenant) {
    return tenant.toString().startsWith("f");
  }

  private static UUID twinOf(UUID tenant) {
    return UUID.fromString("f" + tenant.toString().substring(1));
  }

  /** What the statement finds or changes. */
  private Mono<String> told(UUID tenant, List<Watch.Binding> bindings) {
    Connection connection = scope.connection();
    return Mono.from(connection.createSavepoint("rehearsal"))
        .then(
            Mono.defer(() ->
                Flux.from(
                        connection
                            .createStatement("select set_config('app.tenant_id', $1, true)")
                            .bind(0, tenant.toString())
                            .execute())
                    .flatMap(Rehearsal::finds)
                    .then()))
        .thenMany(
            Flux.defer(() -> Watch.copy(scope, sql, bindings).execute()).flatMap(Rehearsal::finds))
        .filter(found -> !found.equals(NOTHING))
        .collectList()
        .map(found -> found.isEmpty() ? NOTHING : found.toString())
        .onErrorResume(
            R2dbcException.class,
            error ->
                Mono.just(
                    INSUFFICIENT_PRIVILEGE.equals(error.getSqlState())
                        ? REFUSED
                        : error.toString()))
        .flatMap(found ->
            Mono.from(connection.rollbackTransactionToSavepoint("rehearsal"))
                .then(Mono.from(connection.releaseSavepoint("rehearsal")))
                .thenReturn(found));
  }

  /** Of each row what it says, or how many rows were changed: that count also follows rows. */
  private static Flux<String> finds(Result result) {
    return Flux.from(
            result.flatMap(segment ->
                switch (segment) {
                  case RowSegment row -> Mono.just(values(row.row()));
                  case UpdateCount changed when changed.value() > 0 ->
                      Mono.just(changed.value() + " changed");
                  case Message message -> Mono.error(message.exception());
                  default -> Mono.empty();
                }))
        .collectList()
        .flatMapIterable(found -> found.size() > 1 ? found.subList(0, found.size() - 1) : found);
  }

  private static String values(Row row) {
    List<String> values =
        IntStream.range(0, row.getMetadata().getColumnMetadatas().size())
            .mapToObj(column -> String.valueOf(row.get(column)))
            .filter(value -> !SAYS_NOTHING.contains(value))
            .toList();
    return values.isEmpty() ? NOTHING : values.toString();
  }
}
