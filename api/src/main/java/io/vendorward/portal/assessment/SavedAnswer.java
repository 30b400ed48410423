package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script is told: the answer as it is now kept, or why it was not.
 *
 * @param seen mark of the answer, for the form
 * @param error in the reader's words
 */
record SavedAnswer(
    @Nullable Long version,
    @Nullable String seen,
    @Nullable List<String> values,
    @Nullable String note,
    @Nullable String error) {

  static final SavedAnswer NONE = new SavedAnswer(0L, Entry.NOTHING.mark(0), List.of(), "", null);

  static SavedAnswer of(Answer answer) {
    var entry = Entry.of(answer);
    return new SavedAnswer(
        answer.version(), entry.mark(answer.version()), entry.values(), entry.note(), null);
  }

  static SavedAnswer refused(String error) {
    return new SavedAnswer(null, null, null, null, error);
  }
}
