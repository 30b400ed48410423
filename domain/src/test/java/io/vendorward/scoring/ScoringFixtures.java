package io.vendorward.scoring;

import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.FindingRule;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionRule;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small questionnaires with their rules. */
public final class ScoringFixtures {

  private ScoringFixtures() {}

  /** A question and how it is judged. */
  public record Asked(Question question, QuestionRule rule) {

    /** The same, marked by a finding. */
    public Asked marked(FindingRule finding) {
      return new Asked(
          question,
          new QuestionRule(
              rule.key(),
              rule.weightThousandths(),
              rule.judgement(),
              Optional.of(finding),
              rule.internalNote()));
    }
  }

  /** Sections with their questions, and all rules. */
  public record Basis(List<Section> sections, List<QuestionRule> ruleList) {

    public Rulebook rules() {
      return Rulebook.of(ruleList);
    }
  }

  public static QuestionKey key(String key) {
    return new QuestionKey(key);
  }

  public static Asked scored(String key, long weightThousandths, Judgement judgement) {
    return new Asked(
        new Question(
            key(key),
            Optional.empty(),
            QuestionType.SINGLE_CHOICE,
            "Is " + key + " in place?",
            "",
            false,
            true,
            List.of(AnswerOption.YES, AnswerOption.NO),
            List.of()),
        new QuestionRule(key(key), weightThousandths, judgement, Optional.empty(), ""));
  }

  public static Question withoutNotApplicable(Question question) {
    return new Question(
        question.key(),
        question.sourceKey(),
        question.type(),
        question.text(),
        question.guidance(),
        question.required(),
        false,
        question.options(),
        question.frameworks());
  }

  public static Basis section(String key, Asked... asked) {
    return new Basis(
        List.of(new Section(key(key), key, Arrays.stream(asked).map(Asked::question).toList())),
        Arrays.stream(asked).map(Asked::rule).toList());
  }

  public static Basis all(Basis... parts) {
    return new Basis(
        Arrays.stream(parts).flatMap(part -> part.sections().stream()).toList(),
        Arrays.stream(parts).flatMap(part -> part.ruleList().stream()).toList());
  }

  public static Questionnaire questionnaire(Basis basis) {
    return new Questionnaire("Questionnaire", "", basis.sections());
  }

  /** Keys and answers by turns. */
  public static Map<QuestionKey, AnswerValue> answers(Object... keysAndValues) {
    var answers = new HashMap<QuestionKey, AnswerValue>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answers.put(key((String) keysAndValues[i]), (AnswerValue) keysAndValues[i + 1]);
    }
    return answers;
  }

  public static Stream<QuestionKey> keys(Basis basis) {
    return questionnaire(basis).questions().map(Question::key);
  }
}
