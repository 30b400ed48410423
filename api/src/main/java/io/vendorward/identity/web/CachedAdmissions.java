package io.vendorward.identity.web;

import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.usecase.AdmitStaff;
import io.vendorward.identity.usecase.AdmitStaff.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Remembers for at most 30 seconds what somebody may do; a refusal is remembered just as long. */
final class CachedAdmissions implements Admissions {

  private static final Duration TRUST = Duration.ofSeconds(30);
  private static final int BOUND = 10_000;

  private final AdmitStaff admitStaff;
  private final InstantSource clock;
  private final ExpiringCache<StaffIdentity, Optional<StaffAccess>> known;

  CachedAdmissions(AdmitStaff admitStaff, InstantSource clock) {
    this.admitStaff = admitStaff;
    this.clock = clock;
    this.known = new ExpiringCache<>(clock, BOUND);
  }

  @Override
  public Mono<StaffAccess> of(StaffIdentity identity) {
    return Mono.defer(
        () -> known.get(identity).map(Mono::justOrEmpty).orElseGet(() -> look(identity)));
  }

  private Mono<StaffAccess> look(StaffIdentity identity) {
    var until = clock.instant().plus(TRUST);
    return admitStaff
        .handle(identity)
        .map(CachedAdmissions::access)
        .doOnNext(access -> known.put(identity, access, until))
        .flatMap(Mono::justOrEmpty);
  }

  private static Optional<StaffAccess> access(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Admitted(StaffAccess access) -> Optional.of(access);
      case Outcome.Refused() -> Optional.empty();
    };
  }
}
