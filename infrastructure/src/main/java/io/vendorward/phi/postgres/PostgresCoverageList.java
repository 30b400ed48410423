package io.vendorward.phi.postgres;

import static io.vendorward.tenancy.postgres.Columns.number;
import static io.vendorward.tenancy.postgres.Columns.text;

import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.usecase.CoverageList;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresCoverageList implements CoverageList {

  private static final String SELECT =
      """
      select c.subject_id, c.vendor_id, c.engagement_id, c.first_day, c.last_day, c.status, c.rank,
        c.agreement_id, c.agreement_version, c.shortfalls, c.from_day, v.legal_name as vendor_name,
        e.service_name, f.number as flow_number, f.sealed_label
      from coverage_interval c
      join vendor v on v.tenant_id = c.tenant_id and v.id = c.vendor_id
      join engagement e on e.tenant_id = c.tenant_id and e.id = c.engagement_id
      left join phi_flow f on f.tenant_id = c.tenant_id and f.id = c.subject_id
      where c.tenant_id = $1
        and c.first_day <= $2 and c.last_day >= $2
        and (cardinality($3::text[]) = 0 or c.status = any($3))
        and ($4::uuid is null or c.vendor_id = $4)
        and ($5::uuid is null or c.agreement_id = $5)
        and ($6::text is null or v.owner = $6)\
      """;

  private static final String COUNTS =
      """
      select c.status, count(*) as flows
      from coverage_interval c
      join vendor v on v.tenant_id = c.tenant_id and v.id = c.vendor_id
      where c.tenant_id = $1 and c.first_day <= $2 and c.last_day >= $2
        and ($3::text is null or v.owner = $3)
      group by c.status\
      """;

  /** Nobody said whether they have health information, and no flow is described of them. */
  private static final String UNKNOWN_SERVICES =
      """
      select count(*) from engagement e
      join vendor v on v.tenant_id = e.tenant_id and v.id = e.vendor_id
      where e.tenant_id = $1 and ($2::text is null or v.owner = $2)
        and e.status <> 'ENDED'
        and (e.tiering -> 'phi' = '[]'::jsonb or e.tiering -> 'phi' ? 'UNKNOWN')
        and not exists (
          select 1 from phi_flow f where f.tenant_id = e.tenant_id and f.engagement_id = e.id)\
      """;

  private static final Keyset<CoveredFlow> ORDERS =
      new Keyset<>(
          "c.subject_id",
          CoveredFlow::id,
          Map.of(
              "status",
              new SortKey<>(
                  "c.rank", KeyType.RANK, flow -> CoverageRow.rank(flow.coverage().status()))));

  private final DatabaseClient database;
  private final Seal seal;

  PostgresCoverageList(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<Page<CoveredFlow>> page(
      TenantId tenant, Reach reach, LocalDate day, CoverageFilter filter, PageRequest request) {
    return ORDERS.read(
        database,
        SELECT,
        List.of(
            tenant.value(),
            day,
            filter.statuses().stream().map(Enum::name).toArray(String[]::new),
            OptionalParameter.of(UUID.class, filter.vendor().map(VendorId::value)),
            OptionalParameter.of(UUID.class, filter.agreement().map(AgreementId::value)),
            OptionalParameter.owner(reach)),
        request,
        row -> CoverageRow.read(row, label -> PhiFlowRow.label(seal, tenant, label)));
  }

  @Override
  public Mono<CoverageCounts> counts(TenantId tenant, Reach reach, LocalDate day) {
    return database
        .sql(COUNTS)
        .bindValues(List.of(tenant.value(), day, OptionalParameter.owner(reach)))
        .map(row -> Map.entry(CoverageStatus.valueOf(text(row, "status")), number(row, "flows")))
        .all()
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .flatMap(flows ->
            database
                .sql(UNKNOWN_SERVICES)
                .bindValues(List.of(tenant.value(), OptionalParameter.owner(reach)))
                .mapValue(Long.class)
                .one()
                .map(unknown -> new CoverageCounts(flows, unknown)));
  }
}
