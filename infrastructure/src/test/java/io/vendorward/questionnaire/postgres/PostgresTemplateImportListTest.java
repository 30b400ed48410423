package io.vendorward.questionnaire.postgres;

import static io.vendorward.questionnaire.ATemplate.NOW;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.ImportSummary;
import io.vendorward.questionnaire.usecase.TemplateImportList;
import io.vendorward.questionnaire.usecase.TemplateImports;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTemplateImportListTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final TemplateImports imports = postgres.adapter(PostgresTemplateImports::new);
  private final TemplateImportList list = postgres.adapter(PostgresTemplateImportList::new);
  private final Caller caller = anAnalystOf(postgres.createTenant());

  @Test
  void pagesFromTheNewestWithoutGapsOrRepeats() {
    for (int i = 0; i < 5; i++) {
      received(i);
    }
    var seen = new ArrayList<String>();
    Optional<Position> after = Optional.empty();
    do {
      var page = page(caller, Optional.empty(), after);
      page.rows().forEach(row -> seen.add(row.head().fileName()));
      after = page.next();
    } while (after.isPresent());
    assertThat(seen).containsExactly("4.xlsx", "3.xlsx", "2.xlsx", "1.xlsx", "0.xlsx");
    assertThat(count(Optional.empty())).isEqualTo(5);
  }

  @Test
  void showsAStateOnly() {
    received(1);
    var refused = received(2).refused("not-a-workbook", "This is no workbook.", NOW);
    postgres.asStaff(caller.tenant(), () -> imports.update(caller, refused));
    assertThat(page(caller, Optional.of(ImportState.REFUSED), Optional.empty()).rows())
        .singleElement()
        .isEqualTo(new ImportSummary(refused.head(), ImportState.REFUSED, Optional.empty()));
    assertThat(count(Optional.of(ImportState.RECEIVED))).isEqualTo(1);
  }

  @Test
  @Tag("policies")
  void showsNothingOfAnotherTenant() {
    received(1);
    var other = anAnalystOf(postgres.createTenant());
    assertThat(page(other, Optional.empty(), Optional.empty()).rows()).isEmpty();
  }

  private TemplateImport.Received received(int seconds) {
    var at = NOW.plusSeconds(seconds);
    var received =
        new TemplateImport.Received(
            new ImportHead(
                new TemplateImportId(PostgresForTests.anyId()),
                seconds + ".xlsx",
                "application/octet-stream",
                PostgresForTests.anyId(),
                1,
                at,
                at));
    postgres.runAsStaff(caller.tenant(), () -> imports.add(caller, received, new byte[] {1}));
    return received;
  }

  private Page<ImportSummary> page(
      Caller asking, Optional<ImportState> state, Optional<Position> after) {
    var request = new PageRequest(2, List.of(Sort.descending("createdAt")), after);
    return postgres.asStaff(asking.tenant(), () -> list.page(asking.tenant(), state, request));
  }

  private long count(Optional<ImportState> state) {
    return postgres.asStaff(caller.tenant(), () -> list.count(caller.tenant(), state)).rows();
  }
}
