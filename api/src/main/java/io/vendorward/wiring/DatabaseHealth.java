package io.vendorward.wiring;

import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a transaction can be had; says nothing of why not, which the log does. */
@Component("database")
class DatabaseHealth implements ReactiveHealthIndicator {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Transactions transactions;

  DatabaseHealth(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Mono<Health> health() {
    return transactions
        .within(new Scope.Directory(), () -> Mono.just(Health.up().build()))
        .timeout(PATIENCE)
        .onErrorResume(unavailable -> Mono.just(Health.down().build()));
  }
}
