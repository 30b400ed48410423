package io.vendorward.paper.postgres;

import static io.vendorward.tenancy.postgres.Columns.instant;
import static io.vendorward.tenancy.postgres.Columns.text;
import static io.vendorward.tenancy.postgres.Columns.uuid;

import io.r2dbc.spi.Readable;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.paper.SigningRules;
import io.vendorward.paper.usecase.Signings;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class PostgresSignings implements Signings {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SEALED = "agreement_signing.sealed";

  private static final String OF =
      """
      select id, agreement_id, number, serial, digest, side, signed_by, sealed, signed_at
      from agreement_signing
      where tenant_id = $1 and agreement_id = $2
      order by signed_at, id\
      """;

  private static final String FIND =
      """
      select id, agreement_id, number, serial, digest, side, signed_by, sealed, signed_at
      from agreement_signing
      where tenant_id = $1 and id = $2\
      """;

  private static final String ADD =
      """
      insert into agreement_signing (tenant_id, id, agreement_id, number, serial, digest, side,
        declined, signed_by, sealed, signed_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      on conflict do nothing\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresSignings(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  /** What is sealed of an act: who it was, and the words that were agreed to, or why not. */
  record Sealed(
      String name,
      String title,
      String email,
      String network,
      @Nullable String declined,
      @Nullable String consent,
      @Nullable String authority) {

    static Sealed of(Signing signing) {
      var signer = signing.signer();
      return new Sealed(
          signer.name(),
          signer.title(),
          signer.email(),
          signer.network(),
          signing.declined().orElse(null),
          signing.isSigned() ? SigningRules.CONSENT : null,
          signing.isSigned() ? SigningRules.AUTHORITY : null);
    }
  }

  @Override
  public Mono<List<Signing>> of(TenantId tenant, AgreementId agreement) {
    return database
        .sql(OF)
        .bindValues(List.of(tenant.value(), agreement.value()))
        .map(row -> read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Signing> find(TenantId tenant, SigningId id) {
    return database
        .sql(FIND)
        .bindValues(List.of(tenant.value(), id.value()))
        .map(row -> read(tenant, row))
        .one();
  }

  private Signing read(TenantId tenant, Readable row) {
    var bytes = Objects.requireNonNull(row.get("sealed", byte[].class));
    var sealed = JSON.readValue(seal.open(tenant, SEALED, bytes), Sealed.class);
    return new Signing(
        new SigningId(uuid(row, "id")),
        new AgreementId(uuid(row, "agreement_id")),
        Numbers.of(row, "number"),
        Numbers.of(row, "serial"),
        new PaperDigest(text(row, "digest")),
        Side.valueOf(text(row, "side")),
        new Signing.Signer(
            sealed.name(),
            sealed.title(),
            sealed.email(),
            text(row, "signed_by"),
            sealed.network()),
        Optional.ofNullable(sealed.declined()),
        instant(row, "signed_at"));
  }

  @Override
  public Mono<Boolean> add(TenantId tenant, Signing signing) {
    return database
        .sql(ADD)
        .bindValues(
            List.of(
                tenant.value(),
                signing.id().value(),
                signing.agreement().value(),
                signing.number(),
                signing.serial(),
                signing.digest().hex(),
                signing.side().name(),
                !signing.isSigned(),
                signing.signer().account(),
                seal.seal(tenant, SEALED, JSON.writeValueAsString(Sealed.of(signing))),
                signing.at()))
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }
}
