package io.vendorward.vendor;

import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Rows of one kind with every version they had, in memory. */
final class Rows<K, R> {

  private final InMemoryTables tables;
  private final String name;
  private final Class<R> type;
  private final ToLongFunction<R> version;

  private record VersionOf(Object id, long version) {}

  Rows(InMemoryTables tables, String name, Class<R> type, ToLongFunction<R> version) {
    this.tables = tables;
    this.name = name;
    this.type = type;
    this.version = version;
  }

  Mono<R> find(TenantId tenant, K id) {
    return tables.in(name, tenant, table -> table.get(id, type).orElse(null));
  }

  Mono<R> findVersion(TenantId tenant, K id, long wanted) {
    return tables.in(
        name + "_version",
        tenant,
        table -> table.get(new VersionOf(id, wanted), type).orElse(null));
  }

  Mono<List<R>> all(TenantId tenant) {
    return tables.in(name, tenant, table -> stream(table).toList());
  }

  Mono<Void> insert(TenantId tenant, K id, R row) {
    return tables
        .<Void>in(
            name,
            tenant,
            table -> {
              table.put(id, row);
              return null;
            })
        .then(keepVersion(tenant, id, row));
  }

  Mono<Boolean> update(TenantId tenant, K id, R row) {
    return replace(tenant, id, row, true);
  }

  Mono<Boolean> remove(TenantId tenant, K id, R row) {
    return replace(tenant, id, row, false);
  }

  private Mono<Boolean> replace(TenantId tenant, K id, R row, boolean stays) {
    long before = version.applyAsLong(row) - 1;
    return tables
        .in(
            name,
            tenant,
            table -> {
              boolean current =
                  table.get(id, type).filter(r -> version.applyAsLong(r) == before).isPresent();
              if (current && stays) {
                table.put(id, row);
              } else if (current) {
                table.remove(id);
              }
              return current;
            })
        .flatMap(done -> done ? keepVersion(tenant, id, row).thenReturn(true) : Mono.just(false));
  }

  private Mono<Void> keepVersion(TenantId tenant, K id, R row) {
    return tables.in(
        name + "_version",
        tenant,
        table -> {
          table.put(new VersionOf(id, version.applyAsLong(row)), row);
          return null;
        });
  }

  private Stream<R> stream(InMemoryTables.Table table) {
    return table.rows(type);
  }
}
