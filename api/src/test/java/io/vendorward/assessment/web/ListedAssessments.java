package io.vendorward.assessment.web;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.Tally;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.assessment.usecase.AssessmentList;
import io.vendorward.assessment.usecase.AssessmentRow;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** All assessments in their states on one page, of a vendor called MedHost, LLC. */
record ListedAssessments(InMemoryTables tables) implements AssessmentList {

  @Override
  public Mono<Page<AssessmentRow>> page(
      TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today, PageRequest request) {
    return tables.in(
        "assessment",
        tenant,
        table ->
            new Page<>(
                table
                    .rows(Assessment.class)
                    .map(assessment -> row(assessment, today))
                    .filter(row -> matches(filter, row))
                    .toList(),
                Optional.empty()));
  }

  @Override
  public Mono<Count> count(TenantId tenant, Reach reach, AssessmentFilter filter, LocalDate today) {
    return tables.in(
        "assessment",
        tenant,
        table ->
            new Count(
                table
                    .rows(Assessment.class)
                    .filter(assessment -> matches(filter, row(assessment, today)))
                    .count()));
  }

  private static AssessmentRow row(Assessment assessment, LocalDate today) {
    return new AssessmentRow(
        assessment,
        "MedHost, LLC",
        Tally.NOTHING,
        assessment.overdueOn(today),
        assessment.dueSoonOn(today));
  }

  private static boolean matches(AssessmentFilter filter, AssessmentRow row) {
    return (filter.stages().isEmpty() || filter.stages().contains(row.assessment().stage()))
        && (filter.overdue().isEmpty() || filter.overdue().get() == row.overdue())
        && (!filter.dueSoon() || row.dueSoon());
  }
}
