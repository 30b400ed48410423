package io.vendorward.report.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import io.vendorward.identity.Reach;
import io.vendorward.questionnaire.Severity;
import io.vendorward.report.Work;
import io.vendorward.report.usecase.WorkReport;
import io.vendorward.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresWorkReport implements WorkReport {

  private static final String OF =
      """
      with work as (
        select
          count(*) filter (where a.state = 'SUBMITTED') as submitted,
          count(*) filter (where a.state = 'IN_REVIEW') as in_review,
          count(*) filter (where a.state = 'DRAFT') as drafts,
          count(*) filter (where a.state = 'RETURNED') as returned,
          count(*) filter (where a.due_on < $3
            and a.state in ('SENT', 'IN_PROGRESS', 'RETURNED')) as overdue,
          count(*) filter (where a.due_on between $3 and $4
            and a.state in ('SENT', 'IN_PROGRESS', 'RETURNED')) as due_soon,
          count(*) filter (where a.state = 'SENT' and not exists (
            select 1 from portal_grant g
            where g.tenant_id = $1 and g.kind = 'ASSESSMENT' and g.resource_id = a.id
              and g.opened_at is not null)) as unopened
        from assessment a
        where a.tenant_id = $1
          and a.state in ('DRAFT', 'SENT', 'IN_PROGRESS', 'SUBMITTED', 'IN_REVIEW', 'RETURNED')
          and ($2::text is null or exists (
            select 1 from vendor v
            where v.tenant_id = $1 and v.id = a.vendor_id and v.owner = $2))
      ), risk as (
        select
          count(*) filter (where f.severity = 'LOW') as low,
          count(*) filter (where f.severity = 'MEDIUM') as medium,
          count(*) filter (where f.severity = 'HIGH') as high,
          count(*) filter (where f.severity = 'CRITICAL') as critical
        from finding f
        where f.tenant_id = $1 and f.status = 'OPEN'
          and ($2::text is null or exists (
            select 1 from vendor v
            where v.tenant_id = $1 and v.id = f.vendor_id and v.owner = $2))
      )
      select work.*, risk.*,
        (select count(*) from template_import i
          where i.tenant_id = $1 and i.state = 'ANALYSED') as imports,
        exists (select 1 from vendor v
          where v.tenant_id = $1 and ($2::text is null or v.owner = $2)) as any_vendor,
        exists (select 1 from template_version t
          where t.tenant_id = $1 and t.state <> 'DRAFT') as any_questionnaire,
        exists (select 1 from assessment a where a.tenant_id = $1) as any_assessment
      from work, risk\
      """;

  private final DatabaseClient database;

  PostgresWorkReport(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Work> of(TenantId tenant, Reach reach, LocalDate today, LocalDate soon) {
    return database
        .sql(OF)
        .bindValues(List.of(tenant.value(), owner(reach), today, soon))
        .map(PostgresWorkReport::read)
        .one();
  }

  private static Work read(Readable row) {
    return new Work(
        new Work.Reviews(
            number(row, "submitted"),
            number(row, "in_review"),
            number(row, "drafts"),
            number(row, "imports")),
        new Work.Requests(
            number(row, "overdue"),
            number(row, "due_soon"),
            number(row, "unopened"),
            number(row, "returned")),
        openFindings(row),
        new Work.Beginnings(
            flag(row, "any_vendor"), flag(row, "any_questionnaire"), flag(row, "any_assessment")));
  }

  private static Map<Severity, Long> openFindings(Readable row) {
    return Arrays.stream(Severity.values())
        .collect(Collectors.toMap(Function.identity(), severity -> number(row, column(severity))));
  }

  private static String column(Severity severity) {
    return switch (severity) {
      case LOW -> "low";
      case MEDIUM -> "medium";
      case HIGH -> "high";
      case CRITICAL -> "critical";
    };
  }

  private static long number(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, Long.class), column);
  }

  private static boolean flag(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, Boolean.class), column);
  }

  private static Parameter owner(Reach reach) {
    return switch (reach) {
      case Reach.Everything() -> Parameters.in(String.class);
      case Reach.OwnedBy(String subject) -> Parameters.in(subject);
    };
  }
}
