package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.portal.Recipient;
import io.vendorward.portal.usecase.Recipients;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresRecipients implements Recipients {

  private static final String FIND =
      """
      select sealed_name, sealed_email from contact
      where tenant_id = $1 and id = $2 and not removed\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresRecipients(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<Recipient> find(TenantId tenant, UUID contact) {
    return database
        .sql(FIND)
        .bind(0, tenant.value())
        .bind(1, contact)
        .map(row -> read(tenant, row))
        .one();
  }

  private Recipient read(TenantId tenant, Readable row) {
    return new Recipient(
        seal.open(tenant, "contact.name", Columns.value(row, "sealed_name", byte[].class)),
        seal.open(tenant, "contact.email", Columns.value(row, "sealed_email", byte[].class)));
  }
}
