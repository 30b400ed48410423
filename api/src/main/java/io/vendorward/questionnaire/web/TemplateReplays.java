package io.vendorward.questionnaire.web;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Question;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.ReadTemplateImport;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.web.Replay;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Answers of this feature, given once more for a repeated Idempotency-Key. */
@Configuration(proxyBeanMethods = false)
class TemplateReplays {

  @Bean
  Replay templateReplay(ReadTemplates read) {
    return new Again(
        "template",
        (caller, id, version) ->
            read.at(caller, new TemplateId(id), version).map(TemplateController::created));
  }

  @Bean
  Replay templateVersionReplay(ReadTemplates read) {
    return new Again(
        "template_version",
        (caller, id, version) ->
            read.at(caller, new TemplateVersionId(id), version)
                .map(state ->
                    version == 1
                        ? TemplateVersionController.created(state)
                        : TemplateVersionController.ok(state)));
  }

  /** The question that this version of the draft has and the one before has not. */
  @Bean
  Replay templateQuestionReplay(ReadTemplates read) {
    return new Again(
        "template_question",
        (caller, id, version) ->
            read.at(caller, new TemplateVersionId(id), version)
                .flatMap(after ->
                    read.at(caller, new TemplateVersionId(id), version - 1)
                        .map(before ->
                            TemplateQuestionController.answer(
                                HttpStatus.CREATED, after, added(before, after)))));
  }

  @Bean
  Replay templateImportReplay(ReadTemplateImport readImport, ReadTemplates read) {
    return new Again(
        "template_import",
        (caller, id, version) ->
            readImport
                .at(caller, new TemplateImportId(id), version)
                .flatMap(state -> answer(caller, read, state)));
  }

  private static Mono<? extends ResponseEntity<?>> answer(
      Caller caller, ReadTemplates read, TemplateImport state) {
    return switch (state) {
      case TemplateImport.Received received ->
          Mono.just(TemplateImportController.accepted(received));
      case TemplateImport.Applied applied ->
          read.version(caller, applied.template(), applied.number())
              .flatMap(version -> read.at(caller, version.head().id(), 1))
              .map(TemplateVersionController::created);
      case TemplateImport.Analysed _, TemplateImport.Refused _ ->
          Mono.just(TemplateImportController.ok(state));
    };
  }

  private static String added(TemplateVersion before, TemplateVersion after) {
    var known =
        before
            .content()
            .questionnaire()
            .questions()
            .map(Question::key)
            .collect(Collectors.toUnmodifiableSet());
    return after
        .content()
        .questionnaire()
        .questions()
        .map(Question::key)
        .filter(Predicate.not(known::contains))
        .map(QuestionKey::value)
        .findFirst()
        .orElse("");
  }

  private interface Rendering {
    Mono<? extends ResponseEntity<?>> of(Caller caller, UUID id, long version);
  }

  private record Again(String resourceKind, Rendering rendering) implements Replay {
    @Override
    public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
      return rendering.of(caller, id, version);
    }
  }
}
