package io.vendorward.settings.usecase;

import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.tenancy.TenantId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import reactor.core.publisher.Mono;

/** Which day it is for a tenant. */
public final class TenantDay {

  private final Hospitals hospitals;
  private final InstantSource clock;

  public TenantDay(Hospitals hospitals, InstantSource clock) {
    this.hospitals = hospitals;
    this.clock = clock;
  }

  public Mono<LocalDate> today(TenantId tenant) {
    return hospitals.of(tenant).map(this::todayAt);
  }

  /** Where the tenant is: days and the beginnings of days are those of this zone. */
  public Mono<ZoneId> zone(TenantId tenant) {
    return hospitals.of(tenant).map(Hospital::zone);
  }

  public LocalDate todayAt(Hospital hospital) {
    return LocalDate.ofInstant(clock.instant(), hospital.zone());
  }
}
