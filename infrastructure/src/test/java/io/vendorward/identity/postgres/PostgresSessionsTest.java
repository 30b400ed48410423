package io.vendorward.identity.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Session;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.usecase.Sessions;
import io.vendorward.identity.usecase.SessionsContract;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

class PostgresSessionsTest implements SessionsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Sessions sessions() {
    return postgres.adapter(PostgresSessions::new);
  }

  @Test
  void replicasThatForgetAtTheSameTimeDoNotGetInEachOthersWay() {
    var sessions = sessions();
    var longAgo = NOW.minus(Duration.ofDays(9));
    for (int i = 0; i < 60; i++) {
      var token = SessionToken.of(UUID.randomUUID().toString(), SessionToken.Door.API);
      var holder = new SessionHolder.Portal(UUID.randomUUID());
      var session = Session.open(token, holder, "csrf", longAgo);
      postgres.run(new Scope.Directory(), () -> sessions.add(session));
    }
    var forgotten =
        Flux.range(0, 12)
            .flatMap(
                replica ->
                    postgres
                        .transactions()
                        .within(
                            new Scope.Directory(),
                            () -> sessions.forget(longAgo.plus(Duration.ofDays(1)), 10)),
                4)
            .reduce(0, Integer::sum)
            .block();
    assertThat(forgotten).isEqualTo(60);
  }
}
