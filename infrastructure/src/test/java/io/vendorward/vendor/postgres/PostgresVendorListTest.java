package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorFixtures;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorNumber;
import io.vendorward.vendor.VendorProfile;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.VendorFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresVendorListTest {

  private static final Reach EVERYTHING = new Reach.Everything();

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresVendors vendors = postgres.adapter(PostgresVendors::new);
  private final PostgresVendorList list = postgres.adapter(PostgresVendorList::new);
  private final TenantId tenant = postgres.createTenant();

  @BeforeEach
  void addVendors() {
    add(1, "United Seating and Mobility, LLC dba Numotion", VendorStatus.ACTIVE, "olive");
    add(2, "medhost", VendorStatus.ACTIVE, "oscar");
    add(3, "MedHost Billing, Inc.", VendorStatus.PROSPECT, "olive");
    add(4, "Acme Shredding", VendorStatus.ARCHIVED, "oscar");
    add(5, "Zephyr Pumps", VendorStatus.ACTIVE, "oscar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numotion | 1",
        "UNITED seating & mobility | 1",
        "united seating and mobility llc d/b/a numotion | 1",
        "medh | 2 3",
        "bill med | 3",
        "med med | 2 3",
        "med shred | ''",
        "VEN-000005 | 5",
        "ven-4 | 4",
        "... | ''",
        "'' | 4 2 3 1 5",
      })
  void findsByTheBeginningsOfWords(String typed, String numbers) {
    assertThat(numbers(page(filter(typed), sort("name"), 50, Optional.empty()))).isEqualTo(numbers);
  }

  @Test
  void sortsByAllKeysAskedFor() {
    add(6, "MedHost", VendorStatus.ACTIVE, "olive");
    var sorts = List.of(sort("name"), sort("-number"));
    Page<Vendor> first = page(filter("medh"), sorts, 2, Optional.empty());
    assertThat(numbers(first)).isEqualTo("6 2");
    assertThat(numbers(page(filter("medh"), sorts, 2, first.next()))).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({
    "name, 4 2 3 1 5",
    "-name, 5 1 3 2 4",
    "number, 1 2 3 4 5",
    "-number, 5 4 3 2 1",
    "createdAt, 1 2 3 4 5",
    "-updatedAt, 5 4 3 2 1"
  })
  void pagesInEveryOrder(String order, String numbers) {
    var shown = new ArrayList<String>();
    Optional<Position> after = Optional.empty();
    do {
      Page<Vendor> page = page(filter(""), sort(order), 2, after);
      shown.add(numbers(page));
      after = page.next();
    } while (after.isPresent());
    assertThat(String.join(" ", shown)).isEqualTo(numbers);
    assertThat(shown).hasSize(3);
  }

  @Test
  void filtersByStatusAndOwner() {
    var prospects =
        new VendorFilter(
            Set.of(VendorStatus.PROSPECT, VendorStatus.ARCHIVED),
            Optional.empty(),
            new VendorQuery.Anything());
    assertThat(numbers(page(prospects, sort("number"), 50, Optional.empty()))).isEqualTo("3 4");
    var olives = new VendorFilter(Set.of(), Optional.of("olive"), VendorQuery.of("med"));
    assertThat(numbers(page(olives, sort("number"), 50, Optional.empty()))).isEqualTo("3");
  }

  @Test
  void showsBusinessOwnersTheirOwnOnly() {
    var reach = new Reach.OwnedBy("olive");
    var request = new PageRequest(50, List.of(sort("number")), Optional.empty());
    Page<Vendor> page =
        postgres.asStaff(tenant, () -> list.page(tenant, reach, filter(""), request));
    assertThat(numbers(page)).isEqualTo("1 3");
    Map<VendorStatus, Long> counts = postgres.asStaff(tenant, () -> list.counts(tenant, reach));
    assertThat(counts).isEqualTo(Map.of(VendorStatus.ACTIVE, 1L, VendorStatus.PROSPECT, 1L));
  }

  @Test
  void forgetsTheWordsOfAFormerName() {
    Vendor zephyr = page(filter("zephyr"), sort("name"), 1, Optional.empty()).rows().getFirst();
    Vendor renamed =
        new Vendor(
            zephyr.id(),
            zephyr.number(),
            aProfile("Boreas Pumps"),
            zephyr.revision().next(VendorFixtures.NOON));
    postgres.asStaff(tenant, () -> vendors.update(anAnalystOf(tenant), renamed));
    assertThat(numbers(page(filter("zephyr"), sort("name"), 50, Optional.empty()))).isEmpty();
    assertThat(numbers(page(filter("boreas pump"), sort("name"), 50, Optional.empty())))
        .isEqualTo("5");
  }

  private void add(long number, String name, VendorStatus status, String owner) {
    var profile =
        new VendorProfile(
            name, List.of(), List.of(), List.of(), Optional.of(owner), status, Map.of());
    var at = VendorFixtures.MORNING.plusSeconds(number);
    var vendor =
        new Vendor(
            new VendorId(PostgresForTests.anyId()),
            new VendorNumber(number),
            profile,
            Revision.first(at));
    postgres.runAsStaff(tenant, () -> vendors.insert(anAnalystOf(tenant), vendor));
  }

  private Page<Vendor> page(VendorFilter filter, Sort sort, int limit, Optional<Position> after) {
    return page(filter, List.of(sort), limit, after);
  }

  private Page<Vendor> page(
      VendorFilter filter, List<Sort> sorts, int limit, Optional<Position> after) {
    var request = new PageRequest(limit, sorts, after);
    return postgres.asStaff(tenant, () -> list.page(tenant, EVERYTHING, filter, request));
  }

  private static VendorFilter filter(String typed) {
    return new VendorFilter(Set.of(), Optional.empty(), VendorQuery.of(typed));
  }

  private static Sort sort(String text) {
    return text.startsWith("-") ? Sort.descending(text.substring(1)) : Sort.ascending(text);
  }

  private static String numbers(Page<Vendor> page) {
    return String.join(
        " ", page.rows().stream().map(vendor -> Long.toString(vendor.number().value())).toList());
  }
}
