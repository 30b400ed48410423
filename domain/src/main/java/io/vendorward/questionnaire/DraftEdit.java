package io.vendorward.questionnaire;

import java.util.List;
import java.util.Optional;

/** One edit of a draft. */
public sealed interface DraftEdit {

  /**
   * Title, introduction, and the sections with their order; what is not given stays.
   *
   * @param sections all sections that remain; one with questions may not be left out
   */
  record Describe(
      Optional<String> title,
      Optional<String> introduction,
      Optional<List<SectionHeading>> sections)
      implements DraftEdit {
    public Describe {
      sections = sections.map(List::copyOf);
    }
  }

  /**
   * A new question.
   *
   * @param position in its section from 0; at the end when not given
   */
  record Add(QuestionKey section, Optional<Integer> position, Question question, QuestionRule rule)
      implements DraftEdit {}

  /**
   * A question as it shall be from now on.
   *
   * @param key the key it has had; it may get another one
   * @param section where it shall stand; in its place when not given
   */
  record Replace(
      QuestionKey key,
      Optional<QuestionKey> section,
      Optional<Integer> position,
      Question question,
      QuestionRule rule)
      implements DraftEdit {}

  record Remove(QuestionKey key) implements DraftEdit {}

  /** The same change of many questions. */
  record ChangeMany(Selection selection, QuestionChange change) implements DraftEdit {}

  /** Key and title of a section. */
  record SectionHeading(QuestionKey key, String title) {}
}
