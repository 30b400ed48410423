package io.vendorward.settings.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.settings.Settings;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresSettings implements KeptSettings {

  private static final String OF =
      """
      select name, locale, zone, verification, version from tenant_profile where tenant_id = $1\
      """;

  private static final String UPDATE =
      """
      update tenant_profile set verification = $2, version = $3, changed_at = $4
      where tenant_id = $1 and version = $3 - 1\
      """;

  private static final String KEEP =
      """
      insert into tenant_profile_version (tenant_id, version, name, locale, zone, logo,
        logo_media_type, verification, recorded_at, recorded_by)
      select tenant_id, version, name, locale, zone, logo, logo_media_type, verification, $2, $3
      from tenant_profile where tenant_id = $1
      on conflict do nothing\
      """;

  private final DatabaseClient database;

  PostgresSettings(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Settings> of(TenantId tenant) {
    return database.sql(OF).bind(0, tenant.value()).map(PostgresSettings::read).one();
  }

  @Override
  public Mono<Boolean> update(Caller caller, Settings changed, Instant at) {
    var tenant = caller.tenant().value();
    return database
        .sql(UPDATE)
        .bindValues(List.of(tenant, changed.verification(), changed.version(), at))
        .fetch()
        .rowsUpdated()
        .flatMap(updated ->
            updated == 1
                ? database
                    .sql(KEEP)
                    .bindValues(List.of(tenant, at, caller.actor().reference()))
                    .fetch()
                    .rowsUpdated()
                    .thenReturn(true)
                : Mono.just(false));
  }

  private static Settings read(Readable row) {
    return new Settings(
        text(row, "name"),
        Locale.forLanguageTag(text(row, "locale")),
        ZoneId.of(text(row, "zone")),
        text(row, "verification"),
        Objects.requireNonNull(row.get("version", Long.class)));
  }

  private static String text(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, String.class), column);
  }
}
