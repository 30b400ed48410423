package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.postgres.Columns.optional;
import static io.vendorward.assessment.postgres.Columns.required;
import static io.vendorward.assessment.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.Tally;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.assessment.usecase.AssessmentList;
import io.vendorward.assessment.usecase.AssessmentRow;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.postgres.KeyType;
import io.vendorward.listing.postgres.Keyset;
import io.vendorward.listing.postgres.SortKey;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresAssessmentList implements AssessmentList {

  private static final String SELECT =
      """
      select :columns, a.updated_at, v.legal_name,
        (select count(*) from answer n where n.tenant_id = a.tenant_id and n.assessment_id = a.id
          and (n.not_applicable or n.value <> '{}'::jsonb))::int as answered,
        (select max(n.saved_at) from answer n
          where n.tenant_id = a.tenant_id and n.assessment_id = a.id) as last_saved
      from assessment a
      join vendor v on v.tenant_id = a.tenant_id and v.id = a.vendor_id
      where a.tenant_id = $1
        and ($2::uuid is null or a.vendor_id = $2)
        and ($3::text[] is null or a.state = any ($3))
        and ($4::boolean is null
          or (a.due_on < $5 and a.state in ('SENT', 'IN_PROGRESS', 'RETURNED')) = $4)
        and ($6::uuid is null or exists (select 1 from template_version t
          where t.tenant_id = $1 and t.id = a.template_version_id and t.template_id = $6))
        and ($7::text is null or v.owner = $7)
        and (not $8::boolean or (a.due_on >= $5 and a.due_on <= $9
          and a.state in ('SENT', 'IN_PROGRESS', 'RETURNED')))
        and (not $10::boolean or (a.state = 'SENT' and not exists (
          select 1 from portal_grant g
          where g.tenant_id = a.tenant_id and g.kind = 'ASSESSMENT' and g.resource_id = a.id
            and g.opened_at is not null)))\
      """
          .replace(":columns", StoredAssessment.COLUMNS);

  private static final Keyset<Found> ORDERS =
      new Keyset<>(
          "a.id",
          found -> found.facts().id().value(),
          Map.of(
              "due",
              new SortKey<>("a.due_on", KeyType.DAY, found -> found.facts().due()),
              "number",
              new SortKey<>("a.number", KeyType.NUMBER, found -> found.facts().number().value()),
              "updatedAt",
              new SortKey<>("a.updated_at", KeyType.INSTANT, Found::updatedAt)));

  private final DatabaseClient database;

  PostgresAssessmentList(DatabaseClient database) {
    this.database = database;
  }

  private record Found(AssessmentRow row, Instant updatedAt) {

    AssessmentFacts facts() {
      return row.assessment().facts();
    }
  }

  @Override
  public Mono<Page<AssessmentRow>> page(
      TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today, PageRequest request) {
    return ORDERS
        .read(
            database,
            SELECT,
            parameters(tenant, reach, filter, today),
            request,
            row -> read(row, today))
        .map(page -> page.map(Found::row));
  }

  @Override
  public Mono<Count> count(TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today) {
    return Keyset.count(database, SELECT, parameters(tenant, reach, filter, today));
  }

  private static List<Object> parameters(
      TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today) {
    return List.of(
        tenant.value(),
        OptionalParameter.of(UUID.class, filter.vendor().map(VendorId::value)),
        OptionalParameter.of(String[].class, stages(filter)),
        OptionalParameter.of(Boolean.class, filter.overdue()),
        today,
        OptionalParameter.of(UUID.class, filter.template().map(TemplateId::value)),
        OptionalParameter.owner(reach),
        filter.dueSoon(),
        Assessment.soonAfter(today),
        filter.unopened());
  }

  private static Found read(Readable row, LocalDate today) {
    var assessment = StoredAssessment.read(row);
    var tally =
        new Tally(
            required(row, "answered", Integer.class), optional(row, "last_saved", Instant.class));
    return new Found(
        new AssessmentRow(
            assessment,
            text(row, "legal_name"),
            tally,
            assessment.overdueOn(today),
            assessment.dueSoonOn(today)),
        required(row, "updated_at", Instant.class));
  }

  private static Optional<String[]> stages(AssessmentFilter filter) {
    return filter.stages().isEmpty()
        ? Optional.empty()
        : Optional.of(filter.stages().stream().map(Enum::name).toArray(String[]::new));
  }
}
