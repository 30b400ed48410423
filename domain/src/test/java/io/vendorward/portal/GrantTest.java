package io.vendorward.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTest {

  /** Due on 3 May; in Chicago that day ends at five in the morning, UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-05-01T12:00:00Z, 2",
    "2026-05-03T12:00:00Z, 0",
    "2026-05-04T04:59:59Z, 0",
    "2026-05-04T05:00:00Z, -1"
  })
  void daysAreCountedByTheHospitalsCalendar(Instant now, long left) {
    var grant = PortalFixtures.aGrant(new TenantId(new UUID(1, 1)), new UUID(1, 2), new UUID(1, 3));
    assertThat(grant.daysLeft(now)).contains(left);
  }
}
