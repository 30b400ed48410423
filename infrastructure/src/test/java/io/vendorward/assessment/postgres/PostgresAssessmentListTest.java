package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.AssessmentFixtures.DUE;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentPortsContract;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.assessment.usecase.AssessmentRow;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAssessmentListTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final AssessmentScene scene = new AssessmentScene(postgres);
  private final Caller caller = AssessmentPortsContract.analyst(postgres.createTenant());

  @ParameterizedTest
  @ValueSource(strings = {"due", "number", "updatedAt"})
  void cutsEveryOrderIntoPagesWithoutGapsOrRepeats(String field) {
    for (int i = 0; i < 7; i++) {
      insert();
    }
    for (var sorts :
        List.of(
            List.of(Sort.ascending(field)),
            List.of(Sort.descending(field)),
            List.of(
                Sort.ascending(field), Sort.descending(field.equals("due") ? "number" : "due")))) {
      var seen = new ArrayList<Long>();
      Optional<Position> after = Optional.empty();
      do {
        var page = page(AssessmentFilter.ALL, new PageRequest(3, sorts, after));
        page.rows().forEach(row -> seen.add(row.assessment().facts().number().value()));
        after = page.next();
      } while (after.isPresent());
      assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }
  }

  @Test
  void filtersByStateVendorAndWhetherItIsOverdue() {
    var draft = insert();
    var sent = Lifecycle.send(insert(), NOON);
    postgres.within(caller.scope(), () -> scene.ports().assessments().update(caller, sent, NOON));

    assertThat(ids(AssessmentFilter.ALL.in(Stage.SENT))).containsExactly(sent.id());
    assertThat(ids(AssessmentFilter.ALL.ofVendor(draft.facts().subject().vendor())))
        .containsExactly(draft.id());
    assertThat(ids(AssessmentFilter.ALL.overdue(true))).containsExactly(sent.id());
    assertThat(ids(AssessmentFilter.ALL.overdue(false))).containsExactly(draft.id());
    assertThat(count(AssessmentFilter.ALL)).isEqualTo(2);
    assertThat(count(AssessmentFilter.ALL.in(Stage.SENT))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "7, true", "-1, false", "8, false"})
  void findsWhatIsDueSoon(int daysLeft, boolean soon) {
    insert();
    var sent = Lifecycle.send(insert(), NOON);
    postgres.within(caller.scope(), () -> scene.ports().assessments().update(caller, sent, NOON));
    LocalDate today = DUE.minusDays(daysLeft);
    var found =
        postgres.within(
            caller.scope(),
            () ->
                list()
                    .page(
                        caller.tenant(),
                        caller.reach(),
                        AssessmentFilter.ALL.onlyDueSoon(),
                        today,
                        first()));
    assertThat(found.rows()).hasSize(soon ? 1 : 0).allMatch(AssessmentRow::dueSoon);
  }

  @Test
  void findsWhatNobodyOpened() {
    insert();
    var sent = Lifecycle.send(insert(), NOON);
    postgres.within(caller.scope(), () -> scene.ports().assessments().update(caller, sent, NOON));
    assertThat(ids(AssessmentFilter.ALL.onlyUnopened())).containsExactly(sent.id());
    scene.opened(caller.tenant(), sent.id());
    assertThat(ids(AssessmentFilter.ALL.onlyUnopened())).isEmpty();
  }

  @Test
  void showsAnOwnerOnlyWhatHangsOnTheirVendors() {
    insert();
    assertThat(page(new Reach.OwnedBy("olga"), AssessmentFilter.ALL, first()).rows()).hasSize(1);
    assertThat(page(new Reach.OwnedBy("ivan"), AssessmentFilter.ALL, first()).rows()).isEmpty();
  }

  @Test
  void showsNothingOfAnotherTenant() {
    insert();
    var other = AssessmentPortsContract.analyst(postgres.createTenant());
    Page<AssessmentRow> page =
        postgres.within(
            other.scope(),
            () -> list().page(other.tenant(), other.reach(), AssessmentFilter.ALL, DUE, first()));
    assertThat(page.rows()).isEmpty();
  }

  private long count(AssessmentFilter filter) {
    return postgres
        .within(
            caller.scope(),
            () -> list().count(caller.tenant(), caller.reach(), filter, DUE.plusDays(1)))
        .rows();
  }

  private List<Object> ids(AssessmentFilter filter) {
    return page(filter, first()).rows().stream().<Object>map(row -> row.assessment().id()).toList();
  }

  private Page<AssessmentRow> page(AssessmentFilter filter, PageRequest request) {
    return page(caller.reach(), filter, request);
  }

  private Page<AssessmentRow> page(Reach reach, AssessmentFilter filter, PageRequest request) {
    LocalDate today = DUE.plusDays(1);
    return postgres.within(
        caller.scope(), () -> list().page(caller.tenant(), reach, filter, today, request));
  }

  private static PageRequest first() {
    return new PageRequest(50, List.of(Sort.ascending("number")), Optional.empty());
  }

  private static PostgresAssessmentList list() {
    return postgres.adapter(PostgresAssessmentList::new);
  }

  private Assessment.Draft insert() {
    var draft = new Assessment.Draft(scene.newFacts(caller.tenant()), NOON);
    postgres.run(caller.scope(), () -> scene.ports().assessments().insert(caller, draft));
    return draft;
  }
}
