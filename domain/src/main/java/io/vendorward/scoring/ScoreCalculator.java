package io.vendorward.scoring;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionRule;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores answers by the rules of the questionnaire that was asked. "Not applicable" leaves the
 * maximum, a blank stays in it, a question that nothing judges is in neither sum.
 */
public final class ScoreCalculator {

  private ScoreCalculator() {}

  /**
   * The score.
   *
   * @param answers by question; a question without an entry is blank
   */
  public static Score score(
      Questionnaire questionnaire, Rulebook rules, Map<QuestionKey, AnswerValue> answers) {
    var contributions = new ArrayList<Contribution>();
    var sections = new ArrayList<SectionScore>();
    for (Section section : questionnaire.sections()) {
      var ofSection =
          section.questions().stream()
              .map(question -> contribution(section, question, rules, answers))
              .toList();
      contributions.addAll(ofSection);
      sections.add(new SectionScore(section.key(), section.title(), sum(ofSection)));
    }
    return new Score(sum(contributions), sections, contributions);
  }

  private static Contribution contribution(
      Section section, Question question, Rulebook rules, Map<QuestionKey, AnswerValue> answers) {
    QuestionRule rule = rules.rule(question.key());
    var answer = answers.getOrDefault(question.key(), new AnswerValue.Blank());
    var reason = AnswerJudge.judge(question, rule.judgement(), answer);
    return new Contribution(
        question.key(), section.key(), sum(rule.weightThousandths(), reason), reason);
  }

  private static Sum sum(long weightThousandths, Reason reason) {
    return reason.counts()
        ? new Sum(
            Math.multiplyExact(weightThousandths, reason.earnedThousandths()),
            Math.multiplyExact(weightThousandths, 1_000L))
        : Sum.NOTHING;
  }

  private static Sum sum(List<Contribution> contributions) {
    return contributions.stream().map(Contribution::sum).reduce(Sum.NOTHING, Sum::plus);
  }
}
