package io.vendorward.settings.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.settings.Settings;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The settings of tenants, with all their versions. */
public interface KeptSettings {

  Mono<Settings> of(TenantId tenant);

  /** Writes the next version; false when the stored one is not the version just before. */
  Mono<Boolean> update(Caller caller, Settings changed, Instant at);
}
