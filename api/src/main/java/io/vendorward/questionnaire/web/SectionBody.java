package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A section with its questions. */
@Schema(name = "TemplateSection")
record SectionBody(
    @Schema(example = "AA") @NotBlank @Pattern(regexp = Keys.GRAMMAR) String key,
    @Schema(example = "Access and authentication") @NotBlank @Size(max = 500) String title,
    @Size(max = 5000) @Nullable List<@NotNull @Valid QuestionBody> questions) {

  static SectionBody of(Section section, Rulebook rulebook) {
    var questions = section.questions();
    return new SectionBody(
        section.key().value(),
        section.title(),
        IntStream.range(0, questions.size())
            .mapToObj(place -> {
              var question = questions.get(place);
              return QuestionBody.of(section.key(), place, question, rulebook.rule(question.key()));
            })
            .toList());
  }

  Section section() {
    return new Section(
        new QuestionKey(key), title, bodies().stream().map(QuestionBody::question).toList());
  }

  List<QuestionBody> bodies() {
    return questions == null ? List.of() : questions;
  }
}
