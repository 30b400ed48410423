package io.vendorward.assessment.postgres;

import static io.vendorward.tenancy.postgres.ManyRows.READS_EVERYTHING;
import static io.vendorward.tenancy.postgres.ManyRows.READS_MORE_THAN_A_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.identity.Reach;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.ManyRows;
import io.vendorward.tenancy.postgres.Plans;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.VendorId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under the policies, whatever is asked of the list of assessments reaches an index. */
@Tag("database")
class AssessmentListPlansTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final List<AssessmentFilter> FILTERS =
      List.of(
          AssessmentFilter.ALL,
          filter(Optional.of(new VendorId(PostgresForTests.anyId())), Set.of(), Optional.empty()),
          filter(Optional.empty(), Set.of(Stage.SENT), Optional.empty()),
          filter(Optional.empty(), Set.of(Stage.CANCELLED), Optional.empty()),
          filter(Optional.empty(), Set.of(), Optional.of(true)),
          new AssessmentFilter(
              Optional.empty(),
              Set.of(),
              Optional.empty(),
              Optional.of(new TemplateId(PostgresForTests.anyId())),
              false,
              false),
          AssessmentFilter.ALL.onlyDueSoon(),
          AssessmentFilter.ALL.onlyUnopened());
  private static TenantId tenant;

  @BeforeAll
  static void manyRows() throws SQLException {
    tenant = ManyRows.in(postgres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"due", "number", "updatedAt"})
  void inEveryOrderForEveryFilter(String field) {
    for (Sort sort : List.of(Sort.ascending(field), Sort.descending(field))) {
      FILTERS.forEach(filter -> reachesAnIndex(new Reach.Everything(), filter, sort));
      assertThat(plans(new Reach.Everything(), AssessmentFilter.ALL, sort))
          .noneMatch(plan -> plan.matches(READS_MORE_THAN_A_PAGE));
      reachesAnIndex(new Reach.OwnedBy("owner-7"), AssessmentFilter.ALL, sort);
    }
  }

  private static void reachesAnIndex(Reach reach, AssessmentFilter filter, Sort sort) {
    assertThat(plans(reach, filter, sort))
        .hasSize(1)
        .noneMatch(plan -> plan.matches(READS_EVERYTHING));
  }

  private static List<String> plans(Reach reach, AssessmentFilter filter, Sort sort) {
    var list = postgres.adapter(PostgresAssessmentList::new);
    var today = LocalDate.of(2026, 5, 1);
    var request = new PageRequest(50, List.of(sort), Optional.empty());
    return Plans.of(
        () -> postgres.asStaff(tenant, () -> list.page(tenant, reach, filter, today, request)));
  }

  private static AssessmentFilter filter(
      Optional<VendorId> vendor, Set<Stage> stages, Optional<Boolean> overdue) {
    return new AssessmentFilter(vendor, stages, overdue, Optional.empty(), false, false);
  }
}
