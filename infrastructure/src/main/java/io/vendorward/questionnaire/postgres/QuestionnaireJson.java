package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.AnswerOption;
import io.vendorward.questionnaire.FrameworkMapping;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Questionnaire;
import io.vendorward.questionnaire.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A questionnaire as it is stored. Fields are added, never renamed or reused. */
record QuestionnaireJson(String title, String introduction, List<SectionJson> sections) {

  record SectionJson(String key, String title, List<QuestionJson> questions) {}

  record QuestionJson(
      String key,
      @Nullable String sourceKey,
      QuestionType type,
      String text,
      String guidance,
      boolean required,
      boolean notApplicableAllowed,
      List<OptionJson> options,
      List<FrameworkJson> frameworks) {}

  record OptionJson(String code, String label, boolean noteRequired) {}

  record FrameworkJson(String framework, String reference) {}

  static String write(Questionnaire questionnaire) {
    return StoredJson.write(of(questionnaire));
  }

  static Questionnaire read(String json) {
    return StoredJson.read(json, QuestionnaireJson.class).toDomain();
  }

  static QuestionnaireJson of(Questionnaire questionnaire) {
    return new QuestionnaireJson(
        questionnaire.title(),
        questionnaire.introduction(),
        questionnaire.sections().stream().map(QuestionnaireJson::of).toList());
  }

  Questionnaire toDomain() {
    return new Questionnaire(
        title, introduction, sections.stream().map(QuestionnaireJson::toDomain).toList());
  }

  private static SectionJson of(Section section) {
    return new SectionJson(
        section.key().value(),
        section.title(),
        section.questions().stream().map(QuestionnaireJson::of).toList());
  }

  private static QuestionJson of(Question question) {
    return new QuestionJson(
        question.key().value(),
        question.sourceKey().orElse(null),
        question.type(),
        question.text(),
        question.guidance(),
        question.required(),
        question.notApplicableAllowed(),
        question.options().stream()
            .map(option -> new OptionJson(option.code(), option.label(), option.noteRequired()))
            .toList(),
        question.frameworks().stream()
            .map(mapping -> new FrameworkJson(mapping.framework(), mapping.reference()))
            .toList());
  }

  private static Section toDomain(SectionJson section) {
    return new Section(
        new QuestionKey(section.key),
        section.title,
        section.questions.stream().map(QuestionnaireJson::toDomain).toList());
  }

  private static Question toDomain(QuestionJson question) {
    return new Question(
        new QuestionKey(question.key),
        Optional.ofNullable(question.sourceKey),
        question.type,
        question.text,
        question.guidance,
        question.required,
        question.notApplicableAllowed,
        question.options.stream()
            .map(option -> new AnswerOption(option.code, option.label, option.noteRequired))
            .toList(),
        question.frameworks.stream()
            .map(mapping -> new FrameworkMapping(mapping.framework, mapping.reference))
            .toList());
  }
}
