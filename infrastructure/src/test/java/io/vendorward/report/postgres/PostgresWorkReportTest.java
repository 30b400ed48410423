package io.vendorward.report.postgres;

import static io.vendorward.assessment.AssessmentFixtures.DUE;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentPortsContract;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.postgres.AssessmentScene;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.questionnaire.Severity;
import io.vendorward.report.Work;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresWorkReportTest {

  private static final Reach EVERYTHING = new Reach.Everything();
  private static final Reach OLGAS = new Reach.OwnedBy("olga");
  private static final Reach IVANS = new Reach.OwnedBy("ivan");

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final AssessmentScene scene = new AssessmentScene(postgres);
  private final Caller caller = AssessmentPortsContract.analyst(postgres.createTenant());

  @Test
  void findsNothingInANewTenant() {
    assertThat(work(EVERYTHING, DUE))
        .isEqualTo(
            new Work(
                new Work.Reviews(0, 0, 0, 0),
                new Work.Requests(0, 0, 0, 0),
                work(EVERYTHING, DUE).openFindings(),
                new Work.Beginnings(false, false, false)));
    assertThat(work(EVERYTHING, DUE).openFindings()).allSatisfy((_, n) -> assertThat(n).isZero());
  }

  @Test
  void countsAssessmentsByWhatIsToBeDone() {
    insert();
    var untouched = sent();
    var opened = sent();
    scene.opened(caller.tenant(), opened.id());
    assertThat(work(EVERYTHING, DUE.minusDays(7)).reviews())
        .isEqualTo(new Work.Reviews(0, 0, 1, 0));
    assertThat(work(EVERYTHING, DUE.minusDays(7)).requests())
        .isEqualTo(new Work.Requests(0, 2, 1, 0));
    assertThat(work(EVERYTHING, DUE.minusDays(8)).requests())
        .isEqualTo(new Work.Requests(0, 0, 1, 0));
    assertThat(work(EVERYTHING, DUE.plusDays(1)).requests())
        .isEqualTo(new Work.Requests(2, 0, 1, 0));
    submit(untouched);
    assertThat(work(EVERYTHING, DUE).reviews()).isEqualTo(new Work.Reviews(1, 0, 1, 0));
    assertThat(work(EVERYTHING, DUE).requests()).isEqualTo(new Work.Requests(0, 1, 0, 0));
  }

  @Test
  void countsOpenFindingsBySeverity() {
    var draft = insert();
    finding(draft, 1, Severity.CRITICAL, "OPEN");
    finding(draft, 2, Severity.CRITICAL, "OPEN");
    finding(draft, 3, Severity.LOW, "OPEN");
    finding(draft, 4, Severity.HIGH, "CLOSED");
    assertThat(work(EVERYTHING, DUE).openFindings())
        .containsEntry(Severity.CRITICAL, 2L)
        .containsEntry(Severity.LOW, 1L)
        .containsEntry(Severity.HIGH, 0L);
    assertThat(work(IVANS, DUE).openFindings()).containsEntry(Severity.CRITICAL, 0L);
  }

  @Test
  void countsForAnOwnerOnlyWhatHangsOnTheirVendors() {
    sent();
    assertThat(work(OLGAS, DUE).requests().unopened()).isEqualTo(1);
    assertThat(work(OLGAS, DUE).beginnings()).isEqualTo(new Work.Beginnings(true, true, true));
    assertThat(work(IVANS, DUE).requests().unopened()).isZero();
    assertThat(work(IVANS, DUE).beginnings().vendor()).isFalse();
  }

  @Test
  void countsNothingOfAnotherTenant() {
    sent();
    var other = AssessmentPortsContract.analyst(postgres.createTenant());
    assertThat(work(other, EVERYTHING, DUE).requests()).isEqualTo(new Work.Requests(0, 0, 0, 0));
    assertThat(work(other, EVERYTHING, DUE).beginnings())
        .isEqualTo(new Work.Beginnings(false, false, false));
  }

  private Work work(Reach reach, LocalDate today) {
    return work(caller, reach, today);
  }

  private static Work work(Caller asking, Reach reach, LocalDate today) {
    var report = postgres.adapter(PostgresWorkReport::new);
    return postgres.within(
        asking.scope(),
        () -> report.of(asking.tenant(), reach, today, Assessment.soonAfter(today)));
  }

  private Assessment.Draft insert() {
    var draft = new Assessment.Draft(scene.newFacts(caller.tenant()), NOON);
    postgres.run(caller.scope(), () -> scene.ports().assessments().insert(caller, draft));
    return draft;
  }

  private Assessment.Sent sent() {
    var sent = Lifecycle.send(insert(), NOON);
    update(sent);
    return sent;
  }

  private void submit(Assessment.Sent sent) {
    var begun = Lifecycle.begin(sent, NOON);
    update(begun);
    update(Lifecycle.submit(begun, NOON));
  }

  private void update(Assessment assessment) {
    postgres.within(
        caller.scope(), () -> scene.ports().assessments().update(caller, assessment, NOON));
  }

  private void finding(Assessment of, long number, Severity severity, String status) {
    UUID id = PostgresForTests.anyId();
    postgres.runAsStaff(
        caller.tenant(),
        () ->
            postgres
                .client()
                .sql(
                    """
                    insert into finding (tenant_id, id, version, number, vendor_id, origin_kind,
                      origin_key, severity, severity_rank, sealed_text, external_ids,
                      status, opened_at, updated_at)
                    values ($1, $2, 1, $3, $4, 'REVIEWER', $3::text, $5, 1, '', '{}', $6, $7, $7)
                    """)
                .bind(0, caller.tenant().value())
                .bind(1, id)
                .bind(2, number)
                .bind(3, of.facts().subject().vendor().value())
                .bind(4, severity.name())
                .bind(5, status)
                .bind(6, NOON)
                .then());
  }
}
