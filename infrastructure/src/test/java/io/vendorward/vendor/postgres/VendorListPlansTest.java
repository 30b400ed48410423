package io.vendorward.vendor.postgres;

import static io.vendorward.tenancy.postgres.ManyRows.READS_EVERYTHING;
import static io.vendorward.tenancy.postgres.ManyRows.READS_MORE_THAN_A_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Reach;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.ManyRows;
import io.vendorward.tenancy.postgres.Plans;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.VendorFilter;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under the policies, whatever is asked of the list of vendors reaches an index. */
@Tag("database")
class VendorListPlansTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Reach EVERYTHING = new Reach.Everything();
  private static final Reach OWN = new Reach.OwnedBy("owner-7");
  private static TenantId tenant;

  private final PostgresVendorList list = postgres.adapter(PostgresVendorList::new);

  @BeforeAll
  static void manyRows() throws SQLException {
    tenant = ManyRows.in(postgres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "number", "createdAt", "updatedAt"})
  void inEveryOrder(String field) {
    for (Sort sort : List.of(Sort.ascending(field), Sort.descending(field))) {
      assertThat(plans(EVERYTHING, filter(""), sort))
          .hasSize(1)
          .noneMatch(plan -> plan.matches(READS_MORE_THAN_A_PAGE));
      reachesAnIndex(OWN, filter(""), sort);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"medh", "c4c", "c4c medh", "VEN-000042"})
  void forEverySearch(String typed) {
    reachesAnIndex(EVERYTHING, filter(typed), Sort.ascending("name"));
  }

  @Test
  void forEveryFilter() {
    for (VendorStatus status : VendorStatus.values()) {
      reachesAnIndex(
          EVERYTHING,
          new VendorFilter(Set.of(status), Optional.empty(), new VendorQuery.Anything()),
          Sort.ascending("name"));
    }
    reachesAnIndex(
        EVERYTHING,
        new VendorFilter(Set.of(), Optional.of("owner-7"), new VendorQuery.Anything()),
        Sort.ascending("name"));
  }

  @Test
  void whenVendorsAreCounted() {
    assertThat(Plans.of(() -> postgres.asStaff(tenant, () -> list.counts(tenant, EVERYTHING))))
        .hasSize(1)
        .noneMatch(plan -> plan.matches(READS_EVERYTHING));
  }

  /** A plan for any parameters cannot know how few rows a page is of. */
  @Test
  void isPlannedForWhatIsAsked() {
    var request = new PageRequest(50, List.of(Sort.ascending("name")), Optional.empty());
    String mode =
        postgres.asStaff(
            tenant,
            () ->
                list.page(tenant, EVERYTHING, filter(""), request)
                    .then(
                        postgres
                            .client()
                            .sql("select current_setting('plan_cache_mode')")
                            .mapValue(String.class)
                            .one()));
    assertThat(mode).isEqualTo("force_custom_plan");
  }

  private void reachesAnIndex(Reach reach, VendorFilter filter, Sort sort) {
    assertThat(plans(reach, filter, sort))
        .hasSize(1)
        .noneMatch(plan -> plan.matches(READS_EVERYTHING));
  }

  private List<String> plans(Reach reach, VendorFilter filter, Sort sort) {
    var request = new PageRequest(50, List.of(sort), Optional.empty());
    return Plans.of(
        () -> postgres.asStaff(tenant, () -> list.page(tenant, reach, filter, request)));
  }

  private static VendorFilter filter(String typed) {
    return new VendorFilter(Set.of(), Optional.empty(), VendorQuery.of(typed));
  }
}
