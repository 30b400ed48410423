package io.vendorward.portal.postgres;

import io.r2dbc.spi.Readable;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.PortalAccount;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresPortalAccounts implements PortalAccounts {

  private static final String PLACE = "portal_account.sealed_address";

  /** Accounts stand outside the tenants; their addresses are sealed for the installation. */
  private static final TenantId INSTALLATION = new TenantId(new UUID(0, 0));

  private static final String SELECT =
      "select id, address_hmac, sealed_address, proven_at from portal_account where ";

  private static final String INSERT =
      """
      insert into portal_account (id, address_hmac, sealed_address, created_at)
      values ($1, $2, $3, $4)
      on conflict (address_hmac) do nothing\
      """;

  private static final String PROVE =
      "update portal_account set proven_at = $2 where id = $1 and proven_at is null";

  private final DatabaseClient database;
  private final Seal seal;

  PostgresPortalAccounts(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<PortalAccount> ensure(AddressHmac hmac, String address, UUID idIfNew, Instant at) {
    return database
        .sql(INSERT)
        .bind(0, idIfNew)
        .bind(1, hmac.hex())
        .bind(2, seal.seal(INSTALLATION, PLACE, address.strip()))
        .bind(3, at)
        .fetch()
        .all()
        .then(findByAddress(hmac));
  }

  @Override
  public Mono<PortalAccount> find(UUID account) {
    return database.sql(SELECT + "id = $1").bind(0, account).map(this::read).one();
  }

  @Override
  public Mono<PortalAccount> findByAddress(AddressHmac hmac) {
    return database.sql(SELECT + "address_hmac = $1").bind(0, hmac.hex()).map(this::read).one();
  }

  @Override
  public Mono<Void> prove(UUID account, Instant at) {
    return database.sql(PROVE).bind(0, account).bind(1, at).fetch().all().then();
  }

  private PortalAccount read(Readable row) {
    byte[] sealed = Columns.value(row, "sealed_address", byte[].class);
    return new PortalAccount(
        Columns.value(row, "id", UUID.class),
        new AddressHmac(Columns.value(row, "address_hmac", String.class)),
        seal.open(INSTALLATION, PLACE, sealed),
        Columns.optional(row, "proven_at", Instant.class));
  }
}
