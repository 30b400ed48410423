package io.vendorward.phi.postgres;

import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.phi.FlowQuery;
import io.vendorward.phi.PhiFlow;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.postgres.EngagementsForTests;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPhiFlowListTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresPhiFlowList list =
      postgres.adapter(client -> new PostgresPhiFlowList(client, new PlainSeal()));
  private Caller caller;
  private Engagement hosting;
  private Engagement billing;

  @BeforeEach
  void threeFlowsOfTwoVendors() {
    caller = anAnalystOf(postgres.createTenant());
    hosting = EngagementsForTests.add(postgres, caller);
    billing = EngagementsForTests.add(postgres, caller);
    PhiForTests.add(postgres, caller, hosting, 1);
    PhiForTests.add(postgres, caller, billing, 2);
    PhiForTests.add(postgres, caller, hosting, 3);
  }

  @Test
  void listsByNumberOfOneVendorOrService() {
    assertThat(numbers(FlowQuery.ALL, new Reach.Everything())).containsExactly(1L, 2L, 3L);
    assertThat(
            numbers(
                new FlowQuery(Optional.of(hosting.vendor()), Optional.empty()),
                new Reach.Everything()))
        .containsExactly(1L, 3L);
    assertThat(
            numbers(
                new FlowQuery(Optional.empty(), Optional.of(billing.id())), new Reach.Everything()))
        .containsExactly(2L);
  }

  @Test
  void showsABusinessOwnerTheirVendorsOnly() {
    assertThat(numbers(FlowQuery.ALL, new Reach.OwnedBy("olive"))).isEmpty();
  }

  @Test
  void pagesWithoutAGap() {
    var request = new PageRequest(2, List.of(Sort.descending("number")), Optional.empty());
    var first = page(caller.tenant(), FlowQuery.ALL, new Reach.Everything(), request);
    assertThat(first.rows()).extracting(flow -> flow.number().value()).containsExactly(3L, 2L);
    var rest = new PageRequest(2, request.sort(), first.next());
    assertThat(page(caller.tenant(), FlowQuery.ALL, new Reach.Everything(), rest).rows())
        .extracting(flow -> flow.number().value())
        .containsExactly(1L);
  }

  @Test
  void keepsTenantsApart() {
    var request = new PageRequest(50, List.of(Sort.ascending("number")), Optional.empty());
    assertThat(page(postgres.createTenant(), FlowQuery.ALL, new Reach.Everything(), request).rows())
        .isEmpty();
  }

  private List<Long> numbers(FlowQuery query, Reach reach) {
    var request = new PageRequest(50, List.of(Sort.ascending("number")), Optional.empty());
    return page(caller.tenant(), query, reach, request).rows().stream()
        .map(flow -> flow.number().value())
        .toList();
  }

  private Page<PhiFlow> page(TenantId tenant, FlowQuery query, Reach reach, PageRequest request) {
    return postgres.asStaff(tenant, () -> list.page(tenant, reach, query, request));
  }
}
