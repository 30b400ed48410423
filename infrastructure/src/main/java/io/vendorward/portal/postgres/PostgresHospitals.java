package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.tenancy.TenantId;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresHospitals implements Hospitals {

  private static final String OF =
      "select name, locale, zone, verification from tenant_profile where tenant_id = $1";

  private final DatabaseClient database;

  PostgresHospitals(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Hospital> of(TenantId tenant) {
    return database.sql(OF).bind(0, tenant.value()).map(PostgresHospitals::read).one();
  }

  private static Hospital read(Readable row) {
    return new Hospital(
        Columns.value(row, "name", String.class),
        Locale.forLanguageTag(Columns.value(row, "locale", String.class)),
        ZoneId.of(Columns.value(row, "zone", String.class)),
        Columns.value(row, "verification", String.class));
  }
}
