package io.vendorward.agreement.postgres;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementQuery;
import io.vendorward.agreement.usecase.AgreementList;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.VendorId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresAgreementList implements AgreementList {

  private static final String SELECT =
      """
      select a.id, a.version, a.number, a.vendor_id, a.kind, a.history, a.sealed_texts,
        a.external_ids, a.created_at, a.updated_at
      from agreement a
      left join vendor v on v.tenant_id = a.tenant_id and v.id = a.vendor_id
      where a.tenant_id = $1
        and ($2::uuid is null or a.vendor_id = $2)
        and (cardinality($3::text[]) = 0 or a.latest_status = any($3))
        and ($4::text is null or v.owner = $4)\
      """;

  private static final Keyset<Agreement> ORDERS =
      new Keyset<>(
          "a.id",
          agreement -> agreement.id().value(),
          Map.of(
              "number",
              new SortKey<>("a.number", KeyType.NUMBER, agreement -> agreement.number().value()),
              "lastDay",
              new SortKey<>(
                  "a.last_day",
                  KeyType.DAY,
                  agreement -> AgreementRow.lastDay(agreement.history()))));

  private final DatabaseClient database;
  private final AgreementRow rows;

  PostgresAgreementList(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new AgreementRow(seal);
  }

  @Override
  public Mono<Page<Agreement>> page(
      TenantId tenant, Reach reach, AgreementQuery query, PageRequest request) {
    return ORDERS.read(
        database,
        SELECT,
        List.of(
            tenant.value(),
            OptionalParameter.of(UUID.class, query.vendor().map(VendorId::value)),
            query.latest().stream().map(Enum::name).toArray(String[]::new),
            OptionalParameter.owner(reach)),
        request,
        row -> rows.read(tenant, row));
  }
}
