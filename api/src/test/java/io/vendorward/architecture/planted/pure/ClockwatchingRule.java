package io.vendorward.architecture.planted.pure;

import java.time.Instant;
import java.util.UUID;

final class ClockwatchingRule {

  String decide() {
    return Instant.now() + " " + UUID.randomUUID();
  }
}
