package io.vendorward.assessment.usecase;

import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.TemplateVersionId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questionnaire of an assessment, with its questions by key. */
public record PinnedQuestionnaire(
    TemplateVersionId version,
    Questionnaire questionnaire,
    Map<QuestionKey, Question> questionsByKey) {

  public PinnedQuestionnaire {
    questionsByKey = Map.copyOf(questionsByKey);
  }

  static PinnedQuestionnaire of(TemplateVersionId version, Questionnaire questionnaire) {
    return new PinnedQuestionnaire(
        version,
        questionnaire,
        questionnaire.questions().collect(Collectors.toMap(Question::key, Function.identity())));
  }

  Optional<Question> question(QuestionKey key) {
    return Optional.ofNullable(questionsByKey.get(key));
  }
}
