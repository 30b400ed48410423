package io.vendorward.settings;

import io.vendorward.identity.Caller;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Settings in memory: each tenant begins with the same. */
public record InMemorySettings(InMemoryTables tables) implements KeptSettings {

  private static final String TABLE = "tenant_profile";
  private static final Settings FIRST =
      new Settings("St. Mary's Hospital", Locale.US, ZoneId.of("America/Chicago"), "", 1);

  @Override
  public Mono<Settings> of(TenantId tenant) {
    return tables.in(TABLE, tenant, table -> table.get(tenant, Settings.class).orElse(FIRST));
  }

  @Override
  public Mono<Boolean> update(Caller caller, Settings changed, Instant at) {
    return tables.in(
        TABLE,
        caller.tenant(),
        table -> {
          var stored = table.get(caller.tenant(), Settings.class).orElse(FIRST);
          boolean fits = stored.version() == changed.version() - 1;
          if (fits) {
            table.put(caller.tenant(), changed);
          }
          return fits;
        });
  }
}
