package io.vendorward.phi;

import static io.vendorward.phi.CoverageFixtures.AUTUMN;
import static io.vendorward.phi.CoverageFixtures.HOSPITAL;
import static io.vendorward.phi.CoverageFixtures.HOSTING;
import static io.vendorward.phi.CoverageFixtures.SPRING;
import static io.vendorward.phi.CoverageFixtures.SUMMER;
import static io.vendorward.phi.CoverageFixtures.VENDOR_INC;
import static io.vendorward.phi.CoverageFixtures.VENDOR_LABS;
import static io.vendorward.phi.CoverageFixtures.flow;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Purpose;
import io.vendorward.phi.FlowRules.Verdict;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FlowRulesTest {

  private static final VendorId VENDOR = new VendorId(new UUID(4, 1));
  private static final FlowLabel LABEL = new FlowLabel("Charts to the host", "Epic", "HL7");
  private static final AgreementId PLAN = new AgreementId(new UUID(9, 1));
  private static final FlowSurroundings AROUND =
      new FlowSurroundings(
          new Parties.Sides(
              List.of(entity(HOSPITAL, Optional.empty())),
              List.of(entity(VENDOR_INC, Optional.of(VENDOR)))),
          Set.of(PLAN));

  @Test
  void refusesAFlowWithoutANameBetweenOthersOrOfNothing() {
    var between = new FlowFacts.Between(HOSTING, VENDOR_INC, VENDOR_LABS, Optional.empty());
    var facts =
        new FlowFacts(
            between,
            Optional.empty(),
            new FlowFacts.What(
                Optional.of(Set.of()),
                Optional.empty(),
                Optional.empty(),
                flow().what().recordsAYear()),
            FlowFacts.Handling.UNKNOWN,
            new FlowFacts.Where(Optional.of(Set.of()), Optional.of(Set.of())));
    assertThat(FlowRules.faults(new FlowLabel(" ", "", ""), facts, AROUND))
        .containsExactly(
            new Fault("/name", "no-name"),
            new Fault("/servedEntityId", "not-a-legal-entity"),
            new Fault("/performingEntityId", "not-a-legal-entity"),
            new Fault("/types", "none-named"),
            new Fault("/regionsAtRest", "none-named"),
            new Fault("/regionsOfWorkers", "none-named"));
    assertThat(FlowRules.faults(LABEL, flow(), AROUND)).isEmpty();
    assertThat(FlowRules.faults(LABEL, under(PLAN), AROUND)).isEmpty();
    assertThat(FlowRules.faults(LABEL, under(new AgreementId(new UUID(9, 2))), AROUND))
        .containsExactly(new Fault("/upstreamAgreementId", "not-upstream"));
  }

  @Test
  void keepsThePastWhenSomethingElseBecomesTrue() {
    var trains = flow(Optional.of(Purpose.MODEL_TRAINING));
    var amended = history(new FlowEdit.Amend(SUMMER, trains));
    assertThat(amended.on(SUMMER.minusDays(1)).orElseThrow().purpose()).contains(Purpose.SERVICE);
    assertThat(amended.on(SUMMER).orElseThrow().purpose()).contains(Purpose.MODEL_TRAINING);
    assertThat(amended.on(SPRING.minusDays(1))).isEmpty();
    assertThat(refusal(new FlowEdit.Amend(SPRING, trains)))
        .containsExactly(new Fault("/from", "not-after-the-latest"));
  }

  @Test
  void restatesThePastWhenItWasWrong() {
    var trains = flow(Optional.of(Purpose.MODEL_TRAINING));
    assertThat(history(new FlowEdit.Correct(SPRING, trains)).on(SPRING).orElseThrow().purpose())
        .contains(Purpose.MODEL_TRAINING);
    assertThat(refusal(new FlowEdit.Correct(SUMMER, trains)))
        .containsExactly(new Fault("/from", "nothing-begins"));
  }

  @Test
  void endsAfterItsLastDayAndGoesOnWhenItHadNotEnded() {
    var ended = history(new FlowEdit.End(AUTUMN));
    assertThat(ended.on(AUTUMN)).isPresent();
    assertThat(ended.on(AUTUMN.plusDays(1))).isEmpty();
    assertThat(refusal(new FlowEdit.End(SPRING.minusDays(1))))
        .containsExactly(new Fault("/lastDay", "before-the-latest"));
    var resumed = FlowRules.edit(aFlow(Optional.of(AUTUMN)), new FlowEdit.Resume(), AROUND);
    assertThat(((Verdict.Acceptable) resumed).history().on(AUTUMN.plusDays(1))).isPresent();
    assertThat(
            FlowRules.edit(
                aFlow(Optional.of(AUTUMN)), new FlowEdit.Amend(AUTUMN.plusDays(1), flow()), AROUND))
        .isEqualTo(new Verdict.Faulty(List.of(new Fault("/from", "after-the-end"))));
  }

  @Test
  void isNeverNameless() {
    assertThat(refusal(new FlowEdit.Relabel(new FlowLabel("", "", ""))))
        .containsExactly(new Fault("/name", "no-name"));
  }

  private static FlowHistory history(FlowEdit edit) {
    return ((Verdict.Acceptable) FlowRules.edit(aFlow(Optional.empty()), edit, AROUND)).history();
  }

  private static List<Fault> refusal(FlowEdit edit) {
    return ((Verdict.Faulty) FlowRules.edit(aFlow(Optional.empty()), edit, AROUND)).faults();
  }

  private static PhiFlow aFlow(Optional<LocalDate> lastDay) {
    return new PhiFlow(
        new PhiFlowId(new UUID(8, 1)),
        new PhiFlowNumber(7),
        VENDOR,
        HOSTING,
        LABEL,
        new FlowHistory(List.of(new FlowHistory.Since(SPRING, flow())), lastDay),
        Revision.first(MORNING));
  }

  private static LegalEntity entity(LegalEntityId id, Optional<VendorId> vendor) {
    return LegalEntity.silent(id, vendor, "Somebody", MORNING);
  }

  private static FlowFacts under(AgreementId upstream) {
    var between = flow().between();
    return new FlowFacts(
        new FlowFacts.Between(
            between.engagement(), between.served(), between.performing(), Optional.of(upstream)),
        flow().purpose(),
        flow().what(),
        flow().handling(),
        flow().where());
  }
}
