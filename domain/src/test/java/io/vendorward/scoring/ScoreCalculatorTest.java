package io.vendorward.scoring;

import static io.vendorward.scoring.ScoringFixtures.answers;
import static io.vendorward.scoring.ScoringFixtures.questionnaire;
import static io.vendorward.scoring.ScoringFixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.QuestionKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreCalculatorTest {

  private static final Judgement YES_IS_GOOD = new Judgement.Compliant(Set.of("YES"));
  private static final Judgement NO_IS_GOOD = new Judgement.Compliant(Set.of("NO"));
  private static final Judgement POINTS =
      new Judgement.Points(Map.of("YES", 1_000, "ALTERNATE", 500, "A", 400, "B", 700));
  private static final AnswerValue BLANK = new AnswerValue.Blank();

  static Stream<Arguments> judgements() {
    return Stream.of(
        Arguments.of(YES_IS_GOOD, choice("YES"), "COMPLIANT", "2.0 of 2.0"),
        Arguments.of(YES_IS_GOOD, choice("NO"), "FAILED", "0 of 2.0"),
        Arguments.of(NO_IS_GOOD, choice("NO"), "COMPLIANT", "2.0 of 2.0"),
        Arguments.of(YES_IS_GOOD, BLANK, "BLANK", "0 of 2.0"),
        Arguments.of(YES_IS_GOOD, new AnswerValue.NotApplicable(), "NOT_APPLICABLE", "0 of 0"),
        Arguments.of(new Judgement.None(), choice("YES"), "NOT_SCORED", "0 of 0"),
        Arguments.of(new Judgement.None(), BLANK, "NOT_SCORED", "0 of 0"),
        Arguments.of(POINTS, choice("ALTERNATE"), "PARTIAL", "1.0 of 2.0"),
        Arguments.of(POINTS, choice("UNHEARD_OF"), "FAILED", "0 of 2.0"),
        Arguments.of(POINTS, choices("A"), "PARTIAL", "0.8 of 2.0"),
        Arguments.of(POINTS, choices("A", "B"), "COMPLIANT", "2.0 of 2.0"),
        Arguments.of(POINTS, choices(), "BLANK", "0 of 2.0"),
        Arguments.of(YES_IS_GOOD, choices("YES", "NO"), "FAILED", "0 of 2.0"),
        Arguments.of(within("1", "5"), amount("5.0"), "COMPLIANT", "2.0 of 2.0"),
        Arguments.of(within("1", "5"), amount("5.01"), "FAILED", "0 of 2.0"),
        Arguments.of(since("2026-01-01"), day("2026-01-01"), "COMPLIANT", "2.0 of 2.0"),
        Arguments.of(since("2026-01-01"), day("2025-12-31"), "FAILED", "0 of 2.0"),
        Arguments.of(YES_IS_GOOD, new AnswerValue.FreeText("yes"), "FAILED", "0 of 2.0"));
  }

  @ParameterizedTest
  @MethodSource("judgements")
  void judgesAnAnswer(Judgement judgement, AnswerValue answer, String reason, String sum) {
    var fixture = section("S", ScoringFixtures.scored("1", 2_000, judgement));

    var contribution = score(fixture, answers("1", answer)).contributions().getFirst();

    assertThat(contribution.reason().code()).isEqualTo(reason);
    assertThat(text(contribution.sum())).isEqualTo(sum);
  }

  @Test
  void keepsAnUnansweredOptionalQuestionInTheMaximum() {
    var empty = score(threeOfOneSection(), Map.of());

    assertThat(text(empty.total())).isEqualTo("0 of 6.0");
    assertThat(empty.total().percentage()).contains(new BigDecimal("0.00"));
  }

  @Test
  void doesNotFlatterAPartlyAnsweredForm() {
    var partial = score(threeOfOneSection(), answers("1", choice("YES")));

    assertThat(partial.total().percentage()).contains(new BigDecimal("33.33"));
  }

  @Test
  void countsASectionOfExactlyZero() {
    var fixture =
        ScoringFixtures.all(
            section("good", ScoringFixtures.scored("1", 1_000, YES_IS_GOOD)),
            section("bad", ScoringFixtures.scored("2", 1_000, YES_IS_GOOD)));

    var score = score(fixture, answers("1", choice("YES"), "2", choice("NO")));

    assertThat(score.sections())
        .extracting(one -> text(one.sum()))
        .containsExactly("1.0 of 1.0", "0 of 1.0");
    assertThat(score.total().percentage()).contains(new BigDecimal("50.00"));
  }

  @Test
  void weighsAQuestionOnceHoweverManyChoicesAreMade() {
    var points = new Judgement.Points(Map.of("A", 250, "B", 250, "C", 0));
    var fixture =
        ScoringFixtures.all(
            section(
                "S",
                ScoringFixtures.scored("1", 3_000, points),
                ScoringFixtures.scored("2", 1_000, YES_IS_GOOD)));

    var score = score(fixture, answers("1", choices("A", "B", "C"), "2", choice("NO")));

    assertThat(text(score.total())).isEqualTo("1.5 of 4.0");
  }

  @Test
  void totalsSumsAndNotPercentages() {
    var fixture =
        ScoringFixtures.all(
            section("heavy", ScoringFixtures.scored("1", 9_000, YES_IS_GOOD)),
            section("light", ScoringFixtures.scored("2", 1_000, YES_IS_GOOD)));

    var score = score(fixture, answers("1", choice("YES"), "2", choice("NO")));

    assertThat(score.total().percentage()).contains(new BigDecimal("90.00"));
  }

  @Test
  void hasNoPercentageWhereNothingCanBeReached() {
    var fixture = section("S", ScoringFixtures.scored("1", 1_000, YES_IS_GOOD));

    var score = score(fixture, answers("1", new AnswerValue.NotApplicable()));

    assertThat(score.total().percentage()).isEmpty();
    assertThat(score.sections().getFirst().sum().percentage()).isEmpty();
  }

  @Test
  void keepsNotApplicableInTheMaximumWhereItMayNotBeAnswered() {
    var scored = ScoringFixtures.scored("1", 1_000, YES_IS_GOOD);
    var strict =
        new ScoringFixtures.Asked(
            ScoringFixtures.withoutNotApplicable(scored.question()), scored.rule());

    var score = score(section("S", strict), answers("1", new AnswerValue.NotApplicable()));

    assertThat(text(score.total())).isEqualTo("0 of 1.0");
  }

  @Test
  void roundsOnlyThePercentageAndHalfUp() {
    assertThat(new Sum(1, 3).percentage()).contains(new BigDecimal("33.33"));
    assertThat(new Sum(2, 3).percentage()).contains(new BigDecimal("66.67"));
    assertThat(new Sum(1, 80_000).percentage()).contains(new BigDecimal("0.00"));
    assertThat(new Sum(1, 20_000).percentage()).contains(new BigDecimal("0.01"));
    assertThat(new Sum(1, 3).actual()).isEqualByComparingTo("0.000001");
  }

  private static ScoringFixtures.Basis threeOfOneSection() {
    return section(
        "S",
        ScoringFixtures.scored("1", 2_000, YES_IS_GOOD),
        ScoringFixtures.scored("2", 2_000, YES_IS_GOOD),
        ScoringFixtures.scored("3", 2_000, YES_IS_GOOD));
  }

  private static Score score(ScoringFixtures.Basis basis, Map<QuestionKey, AnswerValue> given) {
    return ScoreCalculator.score(questionnaire(basis), basis.rules(), given);
  }

  private static String text(Sum sum) {
    return plain(sum.actual()) + " of " + plain(sum.maximum());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.setScale(1).toPlainString();
  }

  private static AnswerValue choice(String code) {
    return new AnswerValue.Choice(code);
  }

  private static AnswerValue choices(String... codes) {
    return new AnswerValue.Choices(Set.of(codes));
  }

  private static AnswerValue amount(String number) {
    return new AnswerValue.Amount(new BigDecimal(number));
  }

  private static AnswerValue day(String day) {
    return new AnswerValue.Day(LocalDate.parse(day));
  }

  private static Judgement within(String minimum, String maximum) {
    return new Judgement.NumberWithin(
        Optional.of(new BigDecimal(minimum)), Optional.of(new BigDecimal(maximum)));
  }

  private static Judgement since(String day) {
    return new Judgement.DateWithin(Optional.of(LocalDate.parse(day)), Optional.empty());
  }
}
