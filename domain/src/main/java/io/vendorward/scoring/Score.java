package io.vendorward.scoring;

import io.vendorward.questionnaire.QuestionKey;
import java.util.List;
import java.util.Optional;

/**
 * A control score: higher is better.
 *
 * @param total sum of the sections' sums, not a mean of their percentages
 * @param contributions every question in the questionnaire's order, the unscored ones included
 */
public record Score(Sum total, List<SectionScore> sections, List<Contribution> contributions) {

  public Score {
    sections = List.copyOf(sections);
    contributions = List.copyOf(contributions);
  }

  public Optional<Contribution> of(QuestionKey question) {
    return contributions.stream().filter(one -> one.question().equals(question)).findFirst();
  }
}
