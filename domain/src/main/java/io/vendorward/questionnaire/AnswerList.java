package io.vendorward.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A list of options that several questions share, so that it can be judged once for all. */
public record AnswerList(List<AnswerOption> options, List<QuestionKey> questions) {

  public AnswerList {
    options = List.copyOf(options);
    questions = List.copyOf(questions);
  }

  /** The lists of a questionnaire in order of their first question. */
  public static List<AnswerList> of(Questionnaire questionnaire) {
    var byCodes = new LinkedHashMap<List<String>, AnswerList>();
    questionnaire
        .questions()
        .filter(question -> !question.options().isEmpty())
        .forEach(question ->
            byCodes.merge(
                question.optionCodes(),
                new AnswerList(question.options(), List.of(question.key())),
                AnswerList::joined));
    return List.copyOf(byCodes.values());
  }

  public Selection selection() {
    return new Selection.SameAnswers(options.stream().map(AnswerOption::code).toList());
  }

  private AnswerList joined(AnswerList other) {
    var keys = new ArrayList<>(questions);
    keys.addAll(other.questions);
    return new AnswerList(options, keys);
  }
}
