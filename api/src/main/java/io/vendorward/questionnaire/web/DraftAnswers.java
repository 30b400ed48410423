package io.vendorward.questionnaire.web;

import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.usecase.EditDraft;
import io.vendorward.web.ProblemException;
import io.vendorward.web.Problems;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Answers to an edit of a draft. */
final class DraftAnswers {

  private DraftAnswers() {}

  static <T> ResponseEntity<T> of(
      EditDraft.Outcome outcome,
      DraftEdit edit,
      Function<EditDraft.Outcome.Edited, ResponseEntity<T>> done) {
    return switch (outcome) {
      case EditDraft.Outcome.Edited edited -> done.apply(edited);
      case EditDraft.Outcome.Refused(var violations) -> throw TemplateProblems.refused(violations);
      case EditDraft.Outcome.NoSuchQuestions missing -> throw missing(missing, edit);
      case EditDraft.Outcome.NoSuchSection(var section) ->
          throw TemplateProblems.noSuchSection(section);
      case EditDraft.Outcome.NotADraft(TemplateVersion _) -> throw TemplateProblems.notADraft();
      case EditDraft.Outcome.Stale(var current) -> throw TemplateProblems.stale(current);
      case EditDraft.Outcome.NotFound() -> throw Problems.notFound("version");
    };
  }

  private static ProblemException missing(
      EditDraft.Outcome.NoSuchQuestions missing, DraftEdit edit) {
    return edit instanceof DraftEdit.ChangeMany
        ? TemplateProblems.noSuchQuestions(missing.keys())
        : Problems.notFound("question");
  }
}
