package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script is told: the answer as it is now kept, or why it was not.
 *
 * @param error in the reader's words
 */
record SavedAnswer(
    @Nullable Long version,
    @Nullable List<String> values,
    @Nullable String note,
    @Nullable String error) {

  static final SavedAnswer NONE = new SavedAnswer(0L, List.of(), "", null);

  static SavedAnswer of(Answer answer) {
    var entry = Entry.of(answer);
    return new SavedAnswer(answer.version(), entry.values(), entry.note(), null);
  }

  static SavedAnswer refused(String error) {
    return new SavedAnswer(null, null, null, error);
  }
}
