package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Actor;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.ContactAddress;
import io.vendorward.portal.usecase.ContactAddresses;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresContactAddresses implements ContactAddresses {

  private static final String PUT =
      """
      with changed as (
        insert into contact_address as c
          (tenant_id, contact_id, address_hmac, account_id, version, changed_at)
        values ($1, $2, $3, $4, 1, $5)
        on conflict (tenant_id, contact_id) do update
        set address_hmac = excluded.address_hmac,
          account_id = excluded.account_id,
          version = c.version + 1,
          changed_at = excluded.changed_at
        returning c.*)
      insert into contact_address_version
        (tenant_id, contact_id, version, address_hmac, account_id, recorded_at, recorded_by)
      select tenant_id, contact_id, version, address_hmac, account_id, changed_at, $6::text
      from changed
      returning 1 as one\
      """;

  private static final String FIND =
      """
      select tenant_id, contact_id, address_hmac, account_id from contact_address
      where tenant_id = $1 and contact_id = $2\
      """;

  private static final String REMOVE =
      "delete from contact_address where tenant_id = $1 and contact_id = $2";

  private static final String HAVING =
      """
      select tenant_id, contact_id, address_hmac, account_id from contact_address
      where address_hmac = $1 order by tenant_id, contact_id\
      """;

  private final DatabaseClient database;

  PostgresContactAddresses(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> put(ContactAddress address, Actor by, Instant at) {
    var statement =
        database
            .sql(PUT)
            .bind(0, address.tenant().value())
            .bind(1, address.contact())
            .bind(2, address.hmac().hex())
            .bind(4, at)
            .bind(5, by.reference());
    return address
        .account()
        .map(account -> statement.bind(3, account))
        .orElseGet(() -> statement.bindNull(3, UUID.class))
        .fetch()
        .all()
        .then();
  }

  @Override
  public Mono<ContactAddress> find(TenantId tenant, UUID contact) {
    return database
        .sql(FIND)
        .bind(0, tenant.value())
        .bind(1, contact)
        .map(PostgresContactAddresses::read)
        .one();
  }

  @Override
  public Mono<Void> remove(TenantId tenant, UUID contact) {
    return database.sql(REMOVE).bind(0, tenant.value()).bind(1, contact).fetch().all().then();
  }

  @Override
  public Mono<List<ContactAddress>> having(AddressHmac hmac) {
    return database
        .sql(HAVING)
        .bind(0, hmac.hex())
        .map(PostgresContactAddresses::read)
        .all()
        .collectList();
  }

  private static ContactAddress read(Readable row) {
    return new ContactAddress(
        new TenantId(Columns.value(row, "tenant_id", UUID.class)),
        Columns.value(row, "contact_id", UUID.class),
        new AddressHmac(Columns.value(row, "address_hmac", String.class)),
        Columns.optional(row, "account_id", UUID.class));
  }
}
