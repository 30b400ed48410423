package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.QuestionKey;
import java.util.Collection;
import java.util.List;

/** What a change of many questions did. */
@Schema(description = "What a change of many questions did.")
record QuestionsChanged(
    @Schema(description = "Keys of the changed questions") List<String> changed,
    @Schema(description = "The draft's version after it", example = "5") long version) {

  static QuestionsChanged of(Collection<QuestionKey> keys, long version) {
    return new QuestionsChanged(keys.stream().sorted().map(QuestionKey::value).toList(), version);
  }
}
