package io.vendorward.operation;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Attempt;
import io.vendorward.identity.Caller;
import io.vendorward.operation.usecase.AttemptTakenOverException;
import io.vendorward.operation.usecase.IdempotencyKeys;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.InMemoryTables.Table;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Keys in memory, and changes that complete their attempts. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

  private static final String TABLE = "idempotency_key";

  private final InMemoryTables tables;
  private final NewIds ids;

  private record Id(String client, String key) {}

  private record Row(
      String body,
      Attempt attempt,
      Instant leaseUntil,
      Instant forgetAt,
      Optional<Claim.Done> done) {

    boolean isFreeFor(String otherBody, Instant now) {
      boolean leftBehind = done.isEmpty() && !now.isBefore(leaseUntil) && body.equals(otherBody);
      return leftBehind || !now.isBefore(forgetAt);
    }
  }

  public InMemoryIdempotencyKeys(InMemoryTables tables, NewIds ids) {
    this.tables = tables;
    this.ids = ids;
  }

  /** The same changes, completing the caller's attempt along with them. */
  public Changes completing(Changes changes) {
    return (caller, change) -> complete(caller, change).then(changes.record(caller, change));
  }

  @Override
  public Mono<Claim> claim(
      TenantId tenant, String client, String key, String bodyHash, Instant now) {
    return tables.in(TABLE, tenant, table -> claim(table, new Id(client, key), bodyHash, now));
  }

  private Claim claim(Table table, Id id, String body, Instant now) {
    Optional<Row> row = table.get(id, Row.class);
    if (row.isEmpty() || row.get().isFreeFor(body, now)) {
      var attempt = new Attempt(id.client(), id.key(), ids.next());
      table.put(
          id,
          new Row(
              body,
              attempt,
              now.plus(IdempotencyTerms.LEASE),
              now.plus(IdempotencyTerms.MEMORY),
              Optional.empty()));
      return new Claim.Fresh(attempt);
    }
    if (!row.get().body().equals(body)) {
      return new Claim.OtherBody();
    }
    return row.get().done().<Claim>map(done -> done).orElseGet(Claim.Running::new);
  }

  private Mono<Void> complete(Caller caller, Change change) {
    return Mono.justOrEmpty(caller.attempt())
        .flatMap(attempt ->
            tables.in(
                TABLE,
                caller.tenant(),
                table -> {
                  var id = new Id(attempt.client(), attempt.key());
                  Row row =
                      table
                          .get(id, Row.class)
                          .filter(current -> current.attempt().equals(attempt))
                          .orElseThrow(AttemptTakenOverException::new);
                  var done =
                      row.done()
                          .orElse(
                              new Claim.Done(
                                  change.resourceKind(), change.resourceId(), change.version()));
                  table.put(
                      id,
                      new Row(
                          row.body(),
                          attempt,
                          row.leaseUntil(),
                          row.forgetAt(),
                          Optional.of(done)));
                  return null;
                }));
  }

  @Override
  public Mono<Void> abandon(TenantId tenant, Attempt attempt) {
    var id = new Id(attempt.client(), attempt.key());
    return tables.in(
        TABLE,
        tenant,
        table -> {
          table
              .get(id, Row.class)
              .filter(row -> row.attempt().equals(attempt) && row.done().isEmpty())
              .ifPresent(row -> table.remove(id));
          return null;
        });
  }

  @Override
  public Mono<List<TenantId>> forgettable(Instant now, int limit) {
    return Mono.fromCallable(() ->
        tables
            .tenants(TABLE, Row.class, row -> !now.isBefore(row.forgetAt()))
            .limit(limit)
            .toList());
  }

  @Override
  public Mono<Integer> forget(TenantId tenant, Instant now, int limit) {
    return tables.in(
        TABLE,
        tenant,
        table -> {
          var over =
              table
                  .rows(Row.class)
                  .filter(row -> !now.isBefore(row.forgetAt()))
                  .limit(limit)
                  .map(row -> new Id(row.attempt().client(), row.attempt().key()))
                  .toList();
          over.forEach(table::remove);
          return over.size();
        });
  }
}
