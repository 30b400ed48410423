package io.vendorward.finding.postgres;

import static io.vendorward.tenancy.postgres.ManyRows.READS_EVERYTHING;
import static io.vendorward.tenancy.postgres.ManyRows.READS_MORE_THAN_A_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.FindingStatus;
import io.vendorward.identity.Reach;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.Severity;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.ManyRows;
import io.vendorward.tenancy.postgres.Plans;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.VendorId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under the policies, whatever is asked of the list of findings reaches an index. */
@Tag("database")
class FindingListPlansTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final List<FindingQuery> QUERIES =
      List.of(
          FindingQuery.ALL,
          new FindingQuery(
              Optional.of(new VendorId(PostgresForTests.anyId())),
              Optional.empty(),
              Set.of(),
              Set.of()),
          new FindingQuery(
              Optional.empty(),
              Optional.of(new AssessmentId(PostgresForTests.anyId())),
              Set.of(),
              Set.of()),
          of(Set.of(FindingStatus.OPEN), Set.of()),
          of(Set.of(FindingStatus.DISMISSED), Set.of()),
          of(Set.of(), Set.of(Severity.CRITICAL)),
          of(Set.of(FindingStatus.OPEN), Set.of(Severity.HIGH, Severity.CRITICAL)));
  private static TenantId tenant;

  @BeforeAll
  static void manyRows() throws SQLException {
    tenant = ManyRows.in(postgres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "severity", "updatedAt"})
  void inEveryOrderForEveryFilter(String field) {
    for (Sort sort : List.of(Sort.ascending(field), Sort.descending(field))) {
      QUERIES.forEach(query -> reachesAnIndex(new Reach.Everything(), query, sort));
      assertThat(plans(new Reach.Everything(), FindingQuery.ALL, sort))
          .noneMatch(plan -> plan.matches(READS_MORE_THAN_A_PAGE));
      reachesAnIndex(new Reach.OwnedBy("owner-7"), FindingQuery.ALL, sort);
    }
  }

  private static void reachesAnIndex(Reach reach, FindingQuery query, Sort sort) {
    assertThat(plans(reach, query, sort))
        .hasSize(1)
        .noneMatch(plan -> plan.matches(READS_EVERYTHING));
  }

  private static List<String> plans(Reach reach, FindingQuery query, Sort sort) {
    var list = postgres.adapter(client -> new PostgresFindingList(client, new PlainSeal()));
    var request = new PageRequest(50, List.of(sort), Optional.empty());
    return Plans.of(() -> postgres.asStaff(tenant, () -> list.page(tenant, reach, query, request)));
  }

  private static FindingQuery of(Set<FindingStatus> statuses, Set<Severity> severities) {
    return new FindingQuery(Optional.empty(), Optional.empty(), statuses, severities);
  }
}
