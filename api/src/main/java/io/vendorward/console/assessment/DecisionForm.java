package io.vendorward.console.assessment;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.usecase.DecideAnswer;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Versions;
import io.vendorward.questionnaire.QuestionKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision as it was typed. */
public record DecisionForm(
    String question, String verdict, String comment, String version, String section) {

  public DecisionForm(
      @Nullable String question,
      @Nullable String verdict,
      @Nullable String comment,
      @Nullable String version,
      @Nullable String section) {
    this.question = question == null ? "" : question;
    this.verdict = verdict == null ? "" : verdict;
    this.comment = comment == null ? "" : comment;
    this.version = version == null ? "" : version;
    this.section = section == null ? "" : section;
  }

  /** Empty when the check found something wrong. */
  Optional<DecideAnswer.Command> command(AssessmentId assessment, FormCheck check) {
    String text = check.text("comment", comment, 4000);
    return QuestionKey.isValid(question) && !check.errors().any()
        ? Optional.of(
            new DecideAnswer.Command(
                assessment,
                new QuestionKey(question),
                FormCheck.choice(
                    ReviewDecision.Verdict.class, verdict, ReviewDecision.Verdict.OPEN),
                text,
                Versions.read(version)))
        : Optional.empty();
  }
}
