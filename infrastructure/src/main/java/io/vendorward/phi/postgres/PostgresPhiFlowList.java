package io.vendorward.phi.postgres;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.phi.FlowQuery;
import io.vendorward.phi.PhiFlow;
import io.vendorward.phi.usecase.PhiFlowList;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresPhiFlowList implements PhiFlowList {

  private static final String SELECT =
      """
      select f.id, f.version, f.number, f.vendor_id, f.engagement_id, f.sealed_label, f.chapters,
        f.last_day, f.created_at, f.updated_at
      from phi_flow f
      join vendor v on v.tenant_id = f.tenant_id and v.id = f.vendor_id
      where f.tenant_id = $1
        and ($2::uuid is null or f.vendor_id = $2)
        and ($3::uuid is null or f.engagement_id = $3)
        and ($4::text is null or v.owner = $4)\
      """;

  private static final Keyset<PhiFlow> ORDERS =
      new Keyset<>(
          "f.id",
          flow -> flow.id().value(),
          Map.of(
              "number", new SortKey<>("f.number", KeyType.NUMBER, flow -> flow.number().value())));

  private final DatabaseClient database;
  private final PhiFlowRow rows;

  PostgresPhiFlowList(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new PhiFlowRow(seal);
  }

  @Override
  public Mono<Page<PhiFlow>> page(
      TenantId tenant, Reach reach, FlowQuery query, PageRequest request) {
    return ORDERS.read(
        database,
        SELECT,
        List.of(
            tenant.value(),
            OptionalParameter.of(UUID.class, query.vendor().map(VendorId::value)),
            OptionalParameter.of(UUID.class, query.engagement().map(EngagementId::value)),
            OptionalParameter.owner(reach)),
        request,
        row -> rows.read(tenant, row));
  }
}
