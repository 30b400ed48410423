package io.vendorward.agreement.postgres;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementFixtures;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementNumber;
import io.vendorward.agreement.AgreementQuery;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.VersionState;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.postgres.EngagementsForTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAgreementListTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresAgreements agreements =
      postgres.adapter(client -> new PostgresAgreements(client, new PlainSeal()));
  private final PostgresAgreementList list =
      postgres.adapter(client -> new PostgresAgreementList(client, new PlainSeal()));
  private Caller caller;
  private VendorId hosting;

  @BeforeEach
  void threeAgreements() {
    caller = anAnalystOf(postgres.createTenant());
    hosting = EngagementsForTests.add(postgres, caller).vendor();
    add(1, new Counterparty.OfVendor(hosting), new Duration.UntilTerminated());
    add(
        2,
        new Counterparty.OfVendor(EngagementsForTests.add(postgres, caller).vendor()),
        new Duration.Fixed(AgreementFixtures.AUTUMN));
    add(
        3,
        new Counterparty.Upstream("County Health Plan"),
        new Duration.Fixed(AgreementFixtures.SUMMER));
  }

  @Test
  void listsByNumberOrByLastDay() {
    assertThat(numbers(AgreementQuery.ALL, "number")).containsExactly(1L, 2L, 3L);
    assertThat(numbers(AgreementQuery.ALL, "lastDay")).containsExactly(3L, 2L, 1L);
  }

  @Test
  void filtersByVendorAndByStateOfTheLatestVersion() {
    assertThat(numbers(new AgreementQuery(Optional.of(hosting), Set.of()), "number"))
        .containsExactly(1L);
    assertThat(numbers(new AgreementQuery(Optional.empty(), Set.of(VersionStatus.DRAFT)), "number"))
        .containsExactly(1L, 2L, 3L);
    assertThat(
            numbers(
                new AgreementQuery(Optional.empty(), Set.of(VersionStatus.WITHDRAWN)), "number"))
        .isEmpty();
  }

  @Test
  void showsABusinessOwnerTheirVendorsOnly() {
    assertThat(page(caller.tenant(), new Reach.OwnedBy("olive"), AgreementQuery.ALL, "number"))
        .isEmpty();
  }

  @Test
  void keepsTenantsApart() {
    assertThat(page(postgres.createTenant(), new Reach.Everything(), AgreementQuery.ALL, "number"))
        .isEmpty();
  }

  private List<Long> numbers(AgreementQuery query, String sort) {
    return page(caller.tenant(), new Reach.Everything(), query, sort);
  }

  private List<Long> page(TenantId tenant, Reach reach, AgreementQuery query, String sort) {
    var request = new PageRequest(50, List.of(Sort.ascending(sort)), Optional.empty());
    return postgres.asStaff(tenant, () -> list.page(tenant, reach, query, request)).rows().stream()
        .map(agreement -> agreement.number().value())
        .toList();
  }

  private void add(long number, Counterparty counterparty, Duration duration) {
    var agreement =
        new Agreement(
            new AgreementNumber(number),
            counterparty,
            new AgreementLabel("Agreement", "", Map.of()),
            AgreementHistory.of(
                new AgreementId(PostgresForTests.anyId()),
                AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
                List.of(
                    AgreementFixtures.version(
                        1, AgreementFixtures.terms(duration), new VersionState.Draft()))),
            Revision.first(MORNING));
    postgres.runAsStaff(caller.tenant(), () -> agreements.insert(caller, agreement));
  }
}
