package io.vendorward.phi.postgres;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.phi.BaDetermination;
import io.vendorward.phi.Determination;
import io.vendorward.phi.DeterminationId;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.postgres.EngagementsForTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDeterminationListTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresDeterminations determinations =
      postgres.adapter(client -> new PostgresDeterminations(client, new PlainSeal()));
  private final PostgresDeterminationList list =
      postgres.adapter(client -> new PostgresDeterminationList(client, new PlainSeal()));
  private Caller caller;
  private Engagement hosting;

  @BeforeEach
  void twoOfTwoVendors() {
    caller = anAnalystOf(postgres.createTenant());
    hosting = EngagementsForTests.add(postgres, caller);
    add(hosting, SPRING.plusYears(2));
    add(EngagementsForTests.add(postgres, caller), SPRING.plusYears(1));
  }

  @Test
  void listsByTheDayOfReviewOfAllOrOneVendor() {
    assertThat(reviews(caller.tenant(), new Reach.Everything(), Optional.empty()))
        .containsExactly(SPRING.plusYears(1), SPRING.plusYears(2));
    assertThat(reviews(caller.tenant(), new Reach.Everything(), Optional.of(hosting.vendor())))
        .containsExactly(SPRING.plusYears(2));
  }

  @Test
  void showsABusinessOwnerTheirVendorsOnlyAndKeepsTenantsApart() {
    assertThat(reviews(caller.tenant(), new Reach.OwnedBy("olive"), Optional.empty())).isEmpty();
    assertThat(reviews(postgres.createTenant(), new Reach.Everything(), Optional.empty()))
        .isEmpty();
  }

  private List<LocalDate> reviews(TenantId tenant, Reach reach, Optional<VendorId> vendor) {
    var request = new PageRequest(50, List.of(Sort.ascending("reviewOn")), Optional.empty());
    return postgres.asStaff(tenant, () -> list.page(tenant, reach, vendor, request)).rows().stream()
        .map(BaDetermination::reviewOn)
        .toList();
  }

  private void add(Engagement service, LocalDate review) {
    var made =
        new BaDetermination(
            new DeterminationId(PostgresForTests.anyId()),
            service.vendor(),
            service.id(),
            Optional.empty(),
            new Determination(Determination.Ground.CONDUIT, false, SPRING, Optional.empty()),
            new BaDetermination.Rationale("Pat Doe", "", ""),
            review,
            Revision.first(MORNING));
    postgres.runAsStaff(caller.tenant(), () -> determinations.insert(caller, made));
  }
}
