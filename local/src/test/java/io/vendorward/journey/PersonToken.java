package io.vendorward.journey;

import io.vendorward.local.demo.Person;
import io.vendorward.local.http.Answer;
import java.time.Duration;
import java.util.function.Supplier;

/** A person's access token: they log in when it is first asked for, and it is renewed in time. */
final class PersonToken implements Supplier<String> {

  private static final Duration EARLY = Duration.ofSeconds(30);

  private final KeycloakLogin login;
  private final Person person;
  private String token = "";
  private String refreshToken = "";
  private long askAgainAt;

  PersonToken(KeycloakLogin login, Person person) {
    this.login = login;
    this.person = person;
  }

  @Override
  public synchronized String get() {
    if (token.isEmpty()) {
      keep(login.grant(person));
    } else if (System.nanoTime() - askAgainAt >= 0) {
      keep(login.renewed(refreshToken));
    }
    return token;
  }

  private void keep(Answer grant) {
    token = grant.text("access_token");
    refreshToken = grant.text("refresh_token");
    Duration life = Duration.ofSeconds(grant.body().path("expires_in").asLong());
    askAgainAt = System.nanoTime() + life.minus(EARLY).toNanos();
  }
}
