package io.vendorward.portal.assessment;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Granted;
import io.vendorward.portal.GrantRight;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.tenancy.GrantKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One answer as it is typed: the page's script puts each by itself. */
@Controller
class AnswerSaving {

  private final SaveAnswer saveAnswer;
  private final MessageSource messages;

  AnswerSaving(SaveAnswer saveAnswer, MessageSource messages) {
    this.saveAnswer = saveAnswer;
    this.messages = messages;
  }

  @PutMapping("/portal/assessments/{id}/answers/{key}")
  @Granted(value = GrantKind.ASSESSMENT, right = GrantRight.ANSWER)
  @ResponseBody
  Mono<ResponseEntity<SavedAnswer>> save(
      Caller caller, @PathVariable UUID id, @PathVariable String key, ServerWebExchange exchange) {
    if (!QuestionKey.isValid(key)) {
      return Mono.error(Desk::notFound);
    }
    return exchange
        .getFormData()
        .flatMap(fields -> save(caller, new AssessmentId(id), new QuestionKey(key), fields))
        .map(result -> answer(result, exchange.getLocaleContext().getLocale()));
  }

  private sealed interface Result {

    record Unreadable(String code) implements Result {}

    record Decided(Entry typed, SaveAnswer.Outcome outcome) implements Result {}
  }

  private Mono<Result> save(
      Caller caller, AssessmentId id, QuestionKey key, MultiValueMap<String, String> fields) {
    var type = type(fields.getFirst("type"));
    var note = fields.getFirst("note");
    var typed =
        new Entry(fields.getOrDefault("value", List.of()), note == null ? "" : note.strip());
    return typed
        .value(type)
        .map(value ->
            saveAnswer
                .handle(
                    caller,
                    new SaveAnswer.Command(
                        id,
                        key,
                        value,
                        typed.note(),
                        version(fields.getFirst("version")),
                        Optional.empty()))
                .<Result>map(outcome -> new Result.Decided(typed, outcome)))
        .orElseGet(() -> Mono.just(new Result.Unreadable(Refusals.unreadable(typed, type))));
  }

  private ResponseEntity<SavedAnswer> answer(Result result, @Nullable Locale locale) {
    return switch (result) {
      case Result.Unreadable(var code) -> refused(code, locale);
      case Result.Decided(var typed, var outcome) ->
          switch (outcome) {
            case SaveAnswer.Outcome.Saved(var answer) -> ResponseEntity.ok(SavedAnswer.of(answer));
            case SaveAnswer.Outcome.Stale(var current) -> late(typed, current);
            case SaveAnswer.Outcome.Invalid(var fault) -> refused(Refusals.code(fault), locale);
            case SaveAnswer.Outcome.NotReturned() -> refused("not-returned", locale);
            case SaveAnswer.Outcome.WrongState _ -> refused("closed", locale);
            case SaveAnswer.Outcome.NotFound(),
                SaveAnswer.Outcome.UnknownQuestion(),
                SaveAnswer.Outcome.UnknownContact() ->
                throw Desk.notFound();
          };
    };
  }

  /** No conflict when the same is kept already, such as by a try whose answer was lost. */
  private static ResponseEntity<SavedAnswer> late(Entry typed, Optional<Answer> current) {
    boolean same = current.map(Entry::of).filter(typed::equals).isPresent();
    return ResponseEntity.status(same ? HttpStatus.OK : HttpStatus.PRECONDITION_FAILED)
        .body(current.map(SavedAnswer::of).orElse(SavedAnswer.NONE));
  }

  private ResponseEntity<SavedAnswer> refused(String code, @Nullable Locale locale) {
    var reader = locale == null ? Locale.US : locale;
    var text = messages.getMessage("portal.answer." + code, null, reader);
    return ResponseEntity.unprocessableContent().body(SavedAnswer.refused(text));
  }

  private static QuestionType type(@Nullable String name) {
    try {
      return QuestionType.valueOf(name == null ? "" : name);
    } catch (IllegalArgumentException tampered) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private static long version(@Nullable String text) {
    try {
      return Long.parseLong(text == null ? "" : text);
    } catch (NumberFormatException tampered) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }
}
