package io.vendorward.portal;

import static io.vendorward.portal.PortalFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private static final Allowance TWO_A_MINUTE = new Allowance(2, Duration.ofMinutes(1));

  @Test
  void aTryIsOwedForItsShareOfTheTime() {
    assertThat(TWO_A_MINUTE.take(Instant.MIN, NOON)).contains(NOON.plusSeconds(30));
    assertThat(TWO_A_MINUTE.take(NOON.plusSeconds(30), NOON)).contains(NOON.plusSeconds(60));
  }

  @Test
  void tooMuchIsNotCounted() {
    assertThat(TWO_A_MINUTE.take(NOON.plusSeconds(60), NOON)).isEmpty();
    assertThat(TWO_A_MINUTE.take(NOON.plusSeconds(60), NOON.plusSeconds(29))).isEmpty();
    assertThat(TWO_A_MINUTE.take(NOON.plusSeconds(60), NOON.plusSeconds(30)))
        .contains(NOON.plusSeconds(90));
  }
}
