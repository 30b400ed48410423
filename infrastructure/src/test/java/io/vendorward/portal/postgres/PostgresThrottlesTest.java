package io.vendorward.portal.postgres;

import static io.vendorward.portal.PortalFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.portal.ThrottlesContract;
import io.vendorward.portal.usecase.Throttles;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

class PostgresThrottlesTest implements ThrottlesContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresThrottles throttles = postgres.adapter(PostgresThrottles::new);

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Throttles throttles() {
    return throttles;
  }

  @Test
  void replicasThatCountAtTheSameTimeAllowNoMoreThanOne() {
    String subject = "crowd " + PostgresForTests.anyId();
    var allowed =
        Flux.range(0, 40)
            .flatMap(
                i ->
                    transactions()
                        .within(
                            new Scope.Directory(),
                            () -> throttles.take(subject, THREE_IN_HALF_AN_HOUR, NOON)),
                8)
            .filter(taken -> taken)
            .count()
            .block();
    assertThat(allowed).isEqualTo(3);
  }
}
