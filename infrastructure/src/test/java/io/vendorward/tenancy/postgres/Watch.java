package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sees each statement of the adapters before it runs, in its transaction. */
interface Watch {

  /** What was bound to a statement, to be bound to another like it. */
  interface Binding {
    void to(Statement statement) throws Throwable;
  }

  Mono<Void> before(CurrentScope scope, String sql, List<Binding> bindings);

  /** Whether a statement is about how the next ones are run. */
  static boolean readsNoTable(String sql) {
    return sql.startsWith("select set_config('plan_cache_mode'");
  }

  /** The watch that is kept while something runs. */
  final class Kept {
    private static volatile @Nullable Watch current;

    private Kept() {}

    static @Nullable Watch current() {
      return current;
    }

    static void during(Watch watch, Runnable work) {
      current = watch;
      try {
        work.run();
      } finally {
        current = null;
      }
    }
  }

  /** The same statement once more. */
  static Statement copy(CurrentScope scope, String sql, List<Binding> bindings) {
    Statement copy = scope.connection().createStatement(sql);
    try {
      for (Binding binding : bindings) {
        binding.to(copy);
      }
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
    return copy;
  }
}
