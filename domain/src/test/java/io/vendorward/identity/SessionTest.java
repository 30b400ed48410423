package io.vendorward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void endsTheConsoleAfterFifteenIdleMinutes() {
    var session = open(new SessionHolder.Console("ada", "org", "1", "sid"));
    assertThat(session.isLiveAt(NOW.plus(Duration.ofMinutes(15)).minusNanos(1))).isTrue();
    assertThat(session.isLiveAt(NOW.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void endsTheConsoleAfterTwelveHoursHoweverBusy() {
    var session = open(new SessionHolder.Console("ada", "org", "1", "sid"));
    var late = NOW.plus(Duration.ofHours(12));
    var busy = session.usedAt(late.minus(Duration.ofMinutes(1)));
    assertThat(busy.isLiveAt(late.minusNanos(1))).isTrue();
    assertThat(busy.isLiveAt(late)).isFalse();
  }

  @Test
  void givesThePortalEightIdleHoursAndADay() {
    var session = open(new SessionHolder.Portal(new UUID(1, 1)));
    assertThat(session.endsAt()).isEqualTo(NOW.plus(Duration.ofHours(8)));
    assertThat(session.usedAt(NOW.plus(Duration.ofHours(20))).endsAt())
        .isEqualTo(NOW.plus(Duration.ofHours(24)));
  }

  @Test
  void notesAUseAtMostOnceAMinute() {
    var session = open(new SessionHolder.Portal(new UUID(1, 1)));
    assertThat(session.wantsTouchAt(NOW.plusSeconds(59))).isFalse();
    assertThat(session.wantsTouchAt(NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void neverOpensOneDoorWithTheTokenOfTheOther() {
    var page = SessionToken.of("x", SessionToken.Door.PAGES);
    var api = SessionToken.of("x", SessionToken.Door.API);
    assertThat(api.value()).startsWith("vps_");
    assertThat(page.hash()).isNotEqualTo(api.hash());
    assertThat(page.door()).isEqualTo(SessionToken.Door.PAGES);
    assertThat(api.toString()).doesNotContain(api.value());
  }

  private static Session open(SessionHolder holder) {
    return Session.open(SessionToken.of("t", SessionToken.Door.PAGES), holder, "csrf", NOW);
  }
}
