package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.DraftDecision;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.DraftRules;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Edits a draft: its heading, one question, or many at once. */
public final class EditDraft {

  private final TemplateVersions versions;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public EditDraft(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    this.versions = versions;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which draft, and the edit. */
  public record Command(VersionAddress address, DraftEdit edit) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Edited(TemplateVersion.Draft draft, Set<QuestionKey> touched) implements Outcome {}

    record Refused(List<Violation> violations) implements Outcome {}

    record NoSuchQuestions(Set<QuestionKey> keys) implements Outcome {}

    record NoSuchSection(QuestionKey section) implements Outcome {}

    record NotADraft(TemplateVersion current) implements Outcome {}

    record Stale(TemplateVersion.Draft current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            versions
                .find(caller.tenant(), command.address().template(), command.address().number())
                .flatMap(version -> decide(caller, version, command))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, TemplateVersion version, Command command) {
    if (!(version instanceof TemplateVersion.Draft draft)) {
      return Mono.just(new Outcome.NotADraft(version));
    }
    if (draft.head().version() != command.address().seenVersion()) {
      return Mono.just(new Outcome.Stale(draft));
    }
    return switch (DraftRules.decide(draft.content(), command.edit())) {
      case DraftDecision.Edited(var content, var touched) ->
          save(caller, draft, draft.edited(content, clock.instant()), command.edit(), touched);
      case DraftDecision.Refused(var violations) -> Mono.just(new Outcome.Refused(violations));
      case DraftDecision.NoSuchQuestions(var keys) -> Mono.just(new Outcome.NoSuchQuestions(keys));
      case DraftDecision.NoSuchSection(var section) ->
          Mono.just(new Outcome.NoSuchSection(section));
    };
  }

  private Mono<Outcome> save(
      Caller caller,
      TemplateVersion.Draft before,
      TemplateVersion.Draft after,
      DraftEdit edit,
      Set<QuestionKey> touched) {
    return versions
        .update(caller, after)
        .flatMap(saved ->
            saved
                ? changes
                    .record(caller, VersionChanges.of(edit, after))
                    .thenReturn(new Outcome.Edited(after, touched))
                : Mono.just(new Outcome.Stale(before)));
  }
}
