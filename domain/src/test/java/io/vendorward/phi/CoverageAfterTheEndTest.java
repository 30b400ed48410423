package io.vendorward.phi;

import static io.vendorward.phi.CoverageFixtures.AUTUMN;
import static io.vendorward.phi.CoverageFixtures.SPRING;
import static io.vendorward.phi.CoverageFixtures.SUMMER;
import static io.vendorward.phi.CoverageFixtures.agreement;
import static io.vendorward.phi.CoverageFixtures.complete;
import static io.vendorward.phi.CoverageFixtures.ended;
import static io.vendorward.phi.CoverageFixtures.flow;
import static io.vendorward.phi.CoverageFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Survival;
import io.vendorward.agreement.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageAfterTheEndTest {

  @ParameterizedTest
  @CsvSource({
    "PRESENT, NONE, HELD_UNDER_SURVIVING_TERMS",
    "STRONGER, NONE, HELD_UNDER_SURVIVING_TERMS",
    "ABSENT, NONE, UNCOVERED",
    "NOT_REVIEWED, NONE, UNCOVERED",
    "PRESENT, TO_VENDOR, UNCOVERED",
    "PRESENT, BOTH, UNCOVERED",
  })
  void protectsWhatIsOnlyHeldAfterTheEndByTermsThatSurvive(
      ClauseStatus r12, Direction direction, CoverageStatus expected) {
    var over =
        surviving(
            ended(agreement(1, SPRING, Scope.ALL, complete().with(Term.R12, r12)), SUMMER),
            new Survival.ReturnPeriod(AUTUMN));
    assertThat(judge(AUTUMN, moving(direction), over).status()).isEqualTo(expected);
  }

  @Test
  void protectsWhatIsHeldUntilItIsToBeReturnedOrWhileThatIsNotFeasible() {
    var over = ended(signed(SPRING), SUMMER);
    var held = moving(Direction.NONE);
    assertThat(judge(AUTUMN, held, over).status()).isEqualTo(CoverageStatus.UNCOVERED);
    var returned = surviving(over, new Survival.ReturnPeriod(AUTUMN));
    assertThat(judge(AUTUMN, held, returned).status())
        .isEqualTo(CoverageStatus.HELD_UNDER_SURVIVING_TERMS);
    assertThat(judge(AUTUMN.plusDays(1), held, returned).status())
        .isEqualTo(CoverageStatus.UNCOVERED);
    var kept = surviving(over, new Survival.Infeasible(AUTUMN));
    assertThat(judge(AUTUMN.minusDays(1), held, kept).status()).isEqualTo(CoverageStatus.UNCOVERED);
    assertThat(judge(AUTUMN.plusYears(9), held, kept).status())
        .isEqualTo(CoverageStatus.HELD_UNDER_SURVIVING_TERMS);
    assertThat(judge(SUMMER, held, returned).status()).isEqualTo(CoverageStatus.COVERED);
  }

  private static AgreementHistory surviving(AgreementHistory agreement, Survival survival) {
    return new AgreementHistory(
        agreement.id(),
        agreement.kind(),
        agreement.versions(),
        agreement.endings(),
        Optional.of(survival));
  }

  private static FlowFacts moving(Direction direction) {
    var handling = flow().handling();
    return new FlowFacts(
        flow().between(),
        flow().purpose(),
        flow().what(),
        new FlowFacts.Handling(
            handling.relations(),
            Optional.of(direction),
            handling.obligation(),
            handling.conflictingStatute()),
        flow().where());
  }

  private static Coverage judge(LocalDate day, FlowFacts flow, AgreementHistory... agreements) {
    return CoverageRules.on(day, flow, Arrays.asList(agreements), List.of(), HipaaRules.IN_FORCE);
  }
}
