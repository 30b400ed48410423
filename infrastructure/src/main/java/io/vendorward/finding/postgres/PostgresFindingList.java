package io.vendorward.finding.postgres;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.usecase.FindingList;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.questionnaire.Severity;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.VendorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresFindingList implements FindingList {

  private static final String SELECT =
      """
      select f.id, f.version, f.number, f.vendor_id, f.engagement_id, f.origin_kind,
        f.origin_key, f.assessment_id, f.question_key, f.severity, f.sealed_text,
        f.external_ids, f.status, f.sealed_reason, f.ended_by, f.ended_at, f.opened_at, f.updated_at, v.legal_name
      from finding f
      join vendor v on v.tenant_id = f.tenant_id and v.id = f.vendor_id
      where f.tenant_id = $1
        and ($2::uuid is null or f.vendor_id = $2)
        and ($3::uuid is null or f.assessment_id = $3)
        and ($4::text[] is null or f.status = any ($4))
        and ($5::int[] is null or f.severity_rank = any ($5))
        and ($6::text is null or v.owner = $6)\
      """;

  private static final Keyset<NamedFinding> ORDERS =
      new Keyset<>(
          "f.id",
          row -> row.finding().id().value(),
          Map.of(
              "number",
              new SortKey<>(
                  "f.number", KeyType.NUMBER, row -> row.finding().facts().number().value()),
              "severity",
              new SortKey<>(
                  "f.severity_rank",
                  KeyType.RANK,
                  row -> SeverityRank.of(row.finding().facts().severity())),
              "updatedAt",
              new SortKey<>(
                  "f.updated_at", KeyType.INSTANT, row -> row.finding().facts().updatedAt())));

  private final DatabaseClient database;
  private final FindingRow rows;

  PostgresFindingList(DatabaseClient database, Seal seal) {
    this.database = database;
    this.rows = new FindingRow(seal);
  }

  @Override
  public Mono<Page<NamedFinding>> page(
      TenantId tenant, Reach reach, FindingQuery query, PageRequest request) {
    return ORDERS.read(
        database,
        SELECT,
        parameters(tenant, reach, query),
        request,
        row ->
            new NamedFinding(
                rows.read(tenant, row), FindingRow.value(row, "legal_name", String.class)));
  }

  @Override
  public Mono<Count> count(TenantId tenant, Reach reach, FindingQuery query) {
    return Keyset.count(database, SELECT, parameters(tenant, reach, query));
  }

  private static List<Object> parameters(TenantId tenant, Reach reach, FindingQuery query) {
    return List.of(
        tenant.value(),
        OptionalParameter.of(UUID.class, query.vendor().map(VendorId::value)),
        OptionalParameter.of(UUID.class, query.assessment().map(AssessmentId::value)),
        OptionalParameter.of(String[].class, names(query.statuses())),
        OptionalParameter.of(Integer[].class, ranks(query.severities())),
        OptionalParameter.owner(reach));
  }

  private static Optional<String[]> names(Set<? extends Enum<?>> wanted) {
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(wanted.stream().map(Enum::name).toArray(String[]::new));
  }

  private static Optional<Integer[]> ranks(Set<Severity> wanted) {
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(wanted.stream().map(SeverityRank::of).toArray(Integer[]::new));
  }
}
