package io.vendorward.tenancy;

import io.vendorward.tenancy.usecase.NoLiveGrantException;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Tables in memory for the in-memory ports: one immutable snapshot, swapped when a transaction
 * succeeds. A transaction works on a copy, so an error rolls back; two that overlap are refused
 * rather than merged.
 */
public final class InMemoryTables implements Transactions {

  private final AtomicReference<Map<Key, Object>> committed = new AtomicReference<>(Map.of());

  private volatile Predicate<Scope> closed = scope -> false;

  private record Key(String table, TenantId tenant, Object id) {}

  private record Running(Scope scope, Map<Key, Object> rows) {}

  /** From now on these scopes cannot be entered, as one without a live grant cannot. */
  public void close(Predicate<Scope> scopes) {
    closed = scopes;
  }

  @Override
  public <T> Mono<T> within(Scope scope, Supplier<Mono<T>> work) {
    return Mono.deferContextual(context -> {
      if (closed.test(scope)) {
        return Mono.error(new NoLiveGrantException());
      }
      if (context.hasKey(Running.class)) {
        return Mono.error(new IllegalStateException("a transaction inside a transaction"));
      }
      var before = committed.get();
      var running = new Running(scope, new HashMap<>(before));
      return Mono.defer(work)
          .doOnSuccess(ignored -> commit(before, running))
          .contextWrite(inner -> inner.put(Running.class, running));
    });
  }

  private void commit(Map<Key, Object> before, Running running) {
    if (!committed.compareAndSet(before, Map.copyOf(running.rows()))) {
      throw new IllegalStateException("two transactions overlapped");
    }
  }

  /** Forgets everything, so that tests can share what stands on these tables. */
  public void clear() {
    committed.set(Map.of());
    closed = scope -> false;
  }

  /** Reads or writes one table inside the current transaction. */
  public <T> Mono<T> in(String table, TenantId tenant, TableWork<T> work) {
    return Mono.deferContextual(context -> {
      Running running = context.get(Running.class);
      return Mono.justOrEmpty(work.apply(new Table(running, table, tenant)));
    });
  }

  /** What is committed of one table, of all tenants: for assertions after the fact. */
  public <R> Stream<R> committed(String table, Class<R> type) {
    return committed.get().entrySet().stream()
        .filter(entry -> entry.getKey().table().equals(table))
        .map(entry -> type.cast(entry.getValue()));
  }

  /** Tenants with committed rows like this: what the dispatch scope sees. */
  public <R> Stream<TenantId> tenants(String table, Class<R> type, Predicate<R> row) {
    return committed.get().entrySet().stream()
        .filter(entry -> entry.getKey().table().equals(table))
        .filter(entry -> row.test(type.cast(entry.getValue())))
        .map(entry -> entry.getKey().tenant())
        .distinct();
  }

  /** Work on one table; null means an empty Mono. */
  @FunctionalInterface
  public interface TableWork<T> {
    @Nullable T apply(Table table);
  }

  /** One tenant's rows of one table. */
  public static final class Table {
    private final Running running;
    private final String name;
    private final TenantId tenant;

    private Table(Running running, String name, TenantId tenant) {
      this.running = running;
      this.name = name;
      this.tenant = tenant;
    }

    public Scope scope() {
      return running.scope();
    }

    public <R> Optional<R> get(Object id, Class<R> type) {
      return Optional.ofNullable(running.rows().get(new Key(name, tenant, id))).map(type::cast);
    }

    public void put(Object id, Object row) {
      running.rows().put(new Key(name, tenant, id), row);
    }

    public void remove(Object id) {
      running.rows().remove(new Key(name, tenant, id));
    }

    public <R> Stream<R> rows(Class<R> type) {
      return running.rows().entrySet().stream()
          .filter(entry -> entry.getKey().table().equals(name))
          .filter(entry -> entry.getKey().tenant().equals(tenant))
          .map(entry -> type.cast(entry.getValue()));
    }
  }
}
