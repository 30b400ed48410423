package io.vendorward.tenancy.postgres;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How the database runs the statements of adapters, with what is bound to them. */
public final class Plans implements Watch {

  private final List<String> plans = new CopyOnWriteArrayList<>();

  private Plans() {}

  /** Of the selects that run meanwhile, one text each. */
  public static List<String> of(Runnable work) {
    Plans plans = new Plans();
    Watch.Kept.during(plans, work);
    return List.copyOf(plans.plans);
  }

  @Override
  public Mono<Void> before(CurrentScope scope, String sql, List<Binding> bindings) {
    if (!sql.stripLeading().startsWith("select") || Watch.readsNoTable(sql)) {
      return Mono.empty();
    }
    return Flux.defer(() ->
            Watch.copy(scope, "explain (analyze, costs off, timing off) " + sql, bindings)
                .execute())
        .flatMap(result -> result.map((row, metadata) -> row.get(0, String.class)))
        .collectList()
        .doOnNext(lines -> plans.add(String.join("\n", lines) + "\nof " + sql))
        .then();
  }
}
