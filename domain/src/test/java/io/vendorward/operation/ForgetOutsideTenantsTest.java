package io.vendorward.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.operation.usecase.ForgetOutsideTenants;
import io.vendorward.operation.usecase.Forgettable;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ForgetOutsideTenantsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final List<Scope> scopes = new ArrayList<>();

  @Test
  void forgetsABatchOfEachKindInATransactionOfItsOwn() {
    Forgettable many = (now, limit) -> Mono.just(now.equals(NOW) ? limit : 0);
    Forgettable few = (now, limit) -> Mono.just(2);
    var forget =
        new ForgetOutsideTenants(new Noted(), List.of(many, few), InstantSource.fixed(NOW));
    assertThat(forget.handle().block()).isEqualTo(1_002);
    assertThat(scopes).containsExactly(new Scope.Directory(), new Scope.Directory());
  }

  private final class Noted implements Transactions {
    @Override
    public <T> Mono<T> within(Scope scope, Supplier<Mono<T>> work) {
      scopes.add(scope);
      return work.get();
    }
  }
}
