package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.questionnaire.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, as pages show it.
 *
 * @param index place within its section: names its fields in the form
 * @param entry what is in the fields
 * @param version of the answer that the fields would replace, 0 for the first
 * @param kept that answer
 * @param reason why it was returned, if it was
 * @param error code of what is wrong with the entry, if anything
 * @param theirs what somebody else wrote in the meantime, if they did
 */
record QuestionView(
    int index,
    Question question,
    Entry entry,
    long version,
    Entry kept,
    @Nullable Instant savedAt,
    boolean editable,
    @Nullable String reason,
    @Nullable String error,
    @Nullable Entry theirs) {

  static QuestionView of(QuestionSheet sheet, Question question, int index) {
    Optional<Answer> answer = Optional.ofNullable(sheet.answers().get(question.key()));
    var entry = answer.map(Entry::of).orElse(Entry.NOTHING);
    long version = answer.map(Answer::version).orElse(0L);
    return new QuestionView(
        index,
        question,
        entry,
        version,
        entry,
        answer.map(Answer::savedAt).orElse(null),
        sheet.isEditable(question.key()),
        Optional.ofNullable(sheet.returned().get(question.key()))
            .map(ReturnedQuestion::reason)
            .orElse(null),
        null,
        null);
  }

  /** The same with what was typed, and what is wrong with it. */
  QuestionView refused(Entry typed, String code) {
    return new QuestionView(
        index, question, typed, version, kept, savedAt, editable, reason, code, theirs);
  }

  /** The same with what was typed beside what somebody else wrote; saving again replaces theirs. */
  QuestionView conflicting(Entry typed, Entry current, long currentVersion) {
    return new QuestionView(
        index,
        question,
        typed,
        currentVersion,
        current,
        savedAt,
        editable,
        reason,
        "conflict",
        current);
  }

  /** Tells the fields as they came from what somebody made of them. */
  public String seen() {
    return kept.mark(version);
  }

  public String key() {
    return question.key().value();
  }

  public boolean answered() {
    return !entry.values().isEmpty();
  }

  public boolean returned() {
    return reason != null;
  }

  /** Whether there is something to do here: to answer it, or to look again at what came back. */
  public boolean left() {
    return editable && (!answered() || returned());
  }

  /** The answer in words: labels of what was chosen, or what was typed. */
  public List<String> words() {
    return words(entry);
  }

  public List<String> theirWords() {
    return theirs == null ? List.of() : words(theirs);
  }

  private List<String> words(Entry said) {
    return said.values().stream().map(this::label).toList();
  }

  private String label(String value) {
    return question.options().stream()
        .filter(option -> option.code().equals(value))
        .map(option -> option.label())
        .findFirst()
        .orElse(value);
  }
}
