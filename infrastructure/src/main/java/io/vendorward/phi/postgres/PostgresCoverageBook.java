package io.vendorward.phi.postgres;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.agreement.AgreementId;
import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.CoverageTimeline;
import io.vendorward.phi.CoverageWatch;
import io.vendorward.phi.FlowSubject;
import io.vendorward.phi.KeptCoverage;
import io.vendorward.phi.usecase.CoverageBook;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class PostgresCoverageBook implements CoverageBook {

  /** Stands for an interval that goes on, after all that end. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<UUID, ToldJson>> TOLD = new TypeReference<>() {};

  private static final String WATCH =
      "select told, next_day from coverage_watch where tenant_id = $1 and vendor_id = $2";

  private static final String UNDER =
      """
      select vendor_id from coverage_upstream where tenant_id = $1 and agreement_id = $2
      order by vendor_id\
      """;

  private static final String FORGET =
      "delete from coverage_interval where tenant_id = $1 and vendor_id = $2";

  private static final String FORGET_UPSTREAM =
      "delete from coverage_upstream where tenant_id = $1 and vendor_id = $2";

  private static final String KEEP =
      """
      insert into coverage_interval (tenant_id, subject_id, vendor_id, engagement_id, implied,
        first_day, last_day, status, rank, agreement_id, agreement_version, shortfalls, from_day)
      select $1, subject_id, $2, engagement_id, implied, first_day, last_day, status, rank,
        agreement_id, agreement_version, shortfalls, from_day
      from jsonb_to_recordset($3) as kept (subject_id uuid, engagement_id uuid, implied boolean,
        first_day date, last_day date, status text, rank int, agreement_id uuid,
        agreement_version int, shortfalls jsonb, from_day date)
      returning 1\
      """;

  private static final String KEEP_UPSTREAM =
      """
      insert into coverage_upstream (tenant_id, agreement_id, vendor_id)
      select $1, agreement_id, $2 from unnest($3::uuid[]) as named (agreement_id)
      returning 1\
      """;

  private static final String KEEP_WATCH =
      """
      insert into coverage_watch (tenant_id, vendor_id, told, next_day) values ($1, $2, $3, $4)
      on conflict (tenant_id, vendor_id) do update set told = excluded.told,
        next_day = excluded.next_day\
      """;

  private final DatabaseClient database;

  PostgresCoverageBook(DatabaseClient database) {
    this.database = database;
  }

  /** An interval as a row. */
  private record IntervalJson(
      @JsonProperty("subject_id") UUID subject,
      @JsonProperty("engagement_id") UUID engagement,
      boolean implied,
      @JsonProperty("first_day") LocalDate first,
      @JsonProperty("last_day") LocalDate last,
      CoverageStatus status,
      int rank,
      @JsonProperty("agreement_id") @Nullable UUID agreement,
      @JsonProperty("agreement_version") @Nullable Integer version,
      List<ShortfallJson> shortfalls,
      @JsonProperty("from_day") @Nullable LocalDate from) {

    static IntervalJson of(FlowSubject subject, CoverageTimeline.Interval interval) {
      var coverage = interval.coverage();
      return new IntervalJson(
          subject.id(),
          subject.engagement().value(),
          subject instanceof FlowSubject.Implied,
          interval.first(),
          interval.last().orElse(NEVER),
          coverage.status(),
          CoverageRow.rank(coverage.status()),
          coverage.rests().map(rests -> rests.agreement().value()).orElse(null),
          coverage.rests().map(Coverage.Rests::version).orElse(null),
          coverage.shortfalls().stream().map(ShortfallJson::of).toList(),
          coverage.from().orElse(null));
    }
  }

  @Override
  public Mono<CoverageWatch> watch(TenantId tenant, VendorId vendor) {
    return database
        .sql(WATCH)
        .bindValues(List.of(tenant.value(), vendor.value()))
        .map(PostgresCoverageBook::watch)
        .one()
        .defaultIfEmpty(CoverageWatch.NOTHING);
  }

  private static CoverageWatch watch(Readable row) {
    var told = JSON.readValue(Objects.requireNonNull(row.get("told", Json.class)).asString(), TOLD);
    return new CoverageWatch(
        told.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue().told())),
        Optional.ofNullable(row.get("next_day", LocalDate.class)));
  }

  @Override
  public Mono<List<VendorId>> under(TenantId tenant, AgreementId upstream) {
    return database
        .sql(UNDER)
        .bindValues(List.of(tenant.value(), upstream.value()))
        .mapValue(UUID.class)
        .all()
        .map(VendorId::new)
        .collectList();
  }

  @Override
  public Mono<Void> keep(
      TenantId tenant, VendorId vendor, List<KeptCoverage> coverage, CoverageWatch watch) {
    return write(FORGET, List.of(tenant.value(), vendor.value()))
        .then(write(FORGET_UPSTREAM, List.of(tenant.value(), vendor.value())))
        .then(write(KEEP, List.of(tenant.value(), vendor.value(), json(intervals(coverage)))))
        .then(write(KEEP_UPSTREAM, List.of(tenant.value(), vendor.value(), upstream(coverage))))
        .then(
            write(
                KEEP_WATCH,
                List.of(
                    tenant.value(),
                    vendor.value(),
                    json(told(watch)),
                    OptionalParameter.of(LocalDate.class, watch.next()))));
  }

  private Mono<Void> write(String sql, List<Object> parameters) {
    return Mono.defer(() -> database.sql(sql).bindValues(parameters).fetch().rowsUpdated()).then();
  }

  private static List<IntervalJson> intervals(List<KeptCoverage> coverage) {
    return coverage.stream()
        .flatMap(kept ->
            kept.timeline().stream().map(interval -> IntervalJson.of(kept.subject(), interval)))
        .toList();
  }

  private static UUID[] upstream(List<KeptCoverage> coverage) {
    return coverage.stream()
        .flatMap(kept -> kept.subject().history().chapters().stream())
        .flatMap(chapter -> chapter.facts().between().upstream().stream())
        .map(AgreementId::value)
        .distinct()
        .toArray(UUID[]::new);
  }

  private static Map<UUID, ToldJson> told(CoverageWatch watch) {
    return watch.told().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> ToldJson.of(one.getValue())));
  }

  private static Json json(Object value) {
    return Json.of(JSON.writeValueAsString(value));
  }
}
