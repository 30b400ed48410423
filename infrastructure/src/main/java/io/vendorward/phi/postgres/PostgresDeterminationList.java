package io.vendorward.phi.postgres;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.usecase.DeterminationList;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.VendorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresDeterminationList implements DeterminationList {

  private static final String SELECT =
      """
      select d.id, d.version, d.vendor_id, d.engagement_id, d.flow_id, d.ground, d.documented,
        d.first_day, d.last_day, d.review_on, d.sealed_rationale, d.created_at, d.updated_at
      from ba_determination d
      join vendor v on v.tenant_id = d.tenant_id and v.id = d.vendor_id
      where d.tenant_id = $1
        and ($2::uuid is null or d.vendor_id = $2)
        and ($3::text is null or v.owner = $3)\
      """;

  private static final Keyset<BaDetermination> ORDERS =
      new Keyset<>(
          "d.id",
          made -> made.id().value(),
          Map.of("reviewOn", new SortKey<>("d.review_on", KeyType.DAY, BaDetermination::reviewOn)));

  private final DatabaseClient database;
  private final DeterminationRow rows;

  PostgresDeterminationList(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new DeterminationRow(seal);
  }

  @Override
  public Mono<Page<BaDetermination>> page(
      TenantId tenant, Reach reach, Optional<VendorId> vendor, PageRequest request) {
    return ORDERS.read(
        database,
        SELECT,
        List.of(
            tenant.value(),
            OptionalParameter.of(UUID.class, vendor.map(VendorId::value)),
            OptionalParameter.owner(reach)),
        request,
        row -> rows.read(tenant, row));
  }
}
