package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.portal.assessment.SheetView.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Saves what was changed in the form of a section, question by question. Fields that are as they
 * came are left alone: they would undo what somebody else answered in the meantime.
 */
@Component
class SectionForm {

  private final SaveAnswer saveAnswer;

  SectionForm(SaveAnswer saveAnswer) {
    this.saveAnswer = saveAnswer;
  }

  /** The section as it is then; what could not be saved is in its fields, with the reason. */
  Mono<Part> save(Desk.Open open, Part part, MultiValueMap<String, String> fields) {
    return Flux.fromIterable(part.questions())
        .concatMap(question -> save(open, question, fields))
        .collectList()
        .map(questions -> new Part(part.number(), part.title(), questions));
  }

  private Mono<QuestionView> save(
      Desk.Open open, QuestionView before, MultiValueMap<String, String> fields) {
    var expected = version(fields.getFirst("version." + before.index()));
    if (expected.isEmpty() || !before.editable()) {
      return Mono.just(before);
    }
    var typed = typed(fields, before.index());
    boolean untouched =
        typed.mark(expected.get()).equals(fields.getFirst("seen." + before.index()));
    if (untouched || typed.equals(before.entry())) {
      return Mono.just(before);
    }
    var id = new AssessmentId(open.request().assessment().id().value());
    return typed
        .value(before.question().type())
        .map(value ->
            saveAnswer
                .handle(
                    open.caller(),
                    new SaveAnswer.Command(
                        id,
                        before.question().key(),
                        value,
                        typed.note(),
                        expected.get(),
                        Optional.empty()))
                .map(outcome -> after(before, typed, outcome)))
        .orElseGet(() ->
            Mono.just(before.refused(typed, Refusals.unreadable(typed, before.question().type()))));
  }

  private static QuestionView after(QuestionView before, Entry typed, SaveAnswer.Outcome outcome) {
    return switch (outcome) {
      case SaveAnswer.Outcome.Saved _ -> before;
      case SaveAnswer.Outcome.Stale(var current) -> late(before, typed, current);
      case SaveAnswer.Outcome.Invalid(var fault) -> before.refused(typed, Refusals.code(fault));
      case SaveAnswer.Outcome.NotReturned _ -> before.refused(typed, "not-returned");
      case SaveAnswer.Outcome.WrongState _ -> before.refused(typed, "closed");
      case SaveAnswer.Outcome.NotFound _,
          SaveAnswer.Outcome.UnknownQuestion _,
          SaveAnswer.Outcome.UnknownContact _ ->
          before.refused(typed, "gone");
    };
  }

  /** Who was faster may have said the same: the page's own script, a moment ago. */
  private static QuestionView late(QuestionView before, Entry typed, Optional<Answer> current) {
    var theirs = current.map(Entry::of).orElse(Entry.NOTHING);
    return theirs.equals(typed)
        ? before
        : before.conflicting(typed, theirs, current.map(Answer::version).orElse(0L));
  }

  private static Entry typed(MultiValueMap<String, String> fields, int index) {
    var note = fields.getFirst("note." + index);
    return new Entry(
        fields.getOrDefault("value." + index, List.of()), note == null ? "" : note.strip());
  }

  private static Optional<Long> version(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(Long.valueOf(text));
    } catch (NumberFormatException tampered) {
      return Optional.empty();
    }
  }
}
