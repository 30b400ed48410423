package io.vendorward.finding.postgres;

import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Subject;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingFacts;
import io.vendorward.finding.FindingFixtures;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingNumber;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.FindingRules;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.usecase.NamedFinding;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.VendorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresFindingListTest {

  private static final Reach EVERYTHING = new Reach.Everything();

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PostgresFindings findings =
      postgres.adapter(client -> new PostgresFindings(client, new PlainSeal()));
  private final PostgresFindingList list =
      postgres.adapter(client -> new PostgresFindingList(client, new PlainSeal()));
  private final TenantId tenant = postgres.createTenant();
  private final VendorId medhost = VendorRows.insert(postgres, tenant, "Medhost", "olive");
  private final VendorId zephyr = VendorRows.insert(postgres, tenant, "Zephyr", "oscar");

  @BeforeEach
  void addFindings() {
    add(1, medhost, Severity.HIGH);
    add(2, medhost, Severity.LOW);
    add(3, zephyr, Severity.CRITICAL);
    var fourth = add(4, zephyr, Severity.LOW);
    var dismissed =
        FindingRules.dismiss(fourth, "too small", "person:ana", fourth.facts().updatedAt());
    postgres.asStaff(tenant, () -> findings.update(anAnalystOf(tenant), dismissed));
  }

  @ParameterizedTest
  @CsvSource({
    "number, 1 2 3 4",
    "-number, 4 3 2 1",
    "-severity, 3 1 4 2",
    "severity, 2 4 1 3",
    "updatedAt, 1 2 3 4",
    "'severity,-number', 4 2 1 3",
    "'-severity,number', 3 1 2 4",
    "'-severity,-updatedAt', 3 1 4 2"
  })
  void pagesInEveryOrder(String order, String numbers) {
    var shown = new ArrayList<String>();
    Optional<Position> after = Optional.empty();
    do {
      var page = page(EVERYTHING, FindingQuery.ALL, order, after);
      shown.add(numbers(page));
      after = page.next();
    } while (after.isPresent());
    assertThat(String.join(" ", shown)).isEqualTo(numbers);
    assertThat(shown).hasSize(2);
  }

  @Test
  void filters() {
    assertThat(numbers(page(query(Optional.of(zephyr), Set.of(), Set.of())))).isEqualTo("3 4");
    assertThat(numbers(page(query(Optional.empty(), Set.of(FindingStatus.DISMISSED), Set.of()))))
        .isEqualTo("4");
    assertThat(
            numbers(
                page(
                    query(
                        Optional.empty(),
                        Set.of(FindingStatus.OPEN),
                        Set.of(Severity.LOW, Severity.HIGH)))))
        .isEqualTo("1 2");
  }

  @Test
  void showsBusinessOwnersTheirOwnOnly() {
    var page = page(new Reach.OwnedBy("olive"), FindingQuery.ALL, "number", Optional.empty());

    assertThat(numbers(page)).isEqualTo("1 2");
    assertThat(page.rows()).extracting(NamedFinding::vendorName).containsOnly("Medhost");
  }

  private Finding.Open add(long number, VendorId vendor, Severity severity) {
    var key = new QuestionKey("Q" + number);
    var at = FindingFixtures.MORNING.plusSeconds(number);
    var finding =
        new Finding.Open(
            new FindingFacts(
                new FindingId(PostgresForTests.anyId()),
                new FindingNumber(number),
                new Subject(vendor, Optional.empty()),
                FindingOrigin.answer(FindingFixtures.TEMPLATE, key),
                Optional.empty(),
                Optional.of(key),
                severity,
                "Something is missing",
                Map.of(),
                at,
                at,
                1));
    postgres.runAsStaff(tenant, () -> findings.insert(anAnalystOf(tenant), finding));
    return finding;
  }

  private static FindingQuery query(
      Optional<VendorId> vendor, Set<FindingStatus> statuses, Set<Severity> severities) {
    return new FindingQuery(vendor, Optional.empty(), statuses, severities);
  }

  private Page<NamedFinding> page(FindingQuery query) {
    return page(EVERYTHING, query, "number", Optional.empty());
  }

  private Page<NamedFinding> page(
      Reach reach, FindingQuery query, String order, Optional<Position> after) {
    var sorts =
        Arrays.stream(order.split(",", -1))
            .map(key ->
                key.startsWith("-") ? Sort.descending(key.substring(1)) : Sort.ascending(key))
            .toList();
    var request = new PageRequest(2, sorts, after);
    return postgres.asStaff(tenant, () -> list.page(tenant, reach, query, request));
  }

  private static String numbers(Page<NamedFinding> page) {
    return page.rows().stream()
        .map(row -> Long.toString(row.finding().facts().number().value()))
        .collect(Collectors.joining(" "));
  }
}
