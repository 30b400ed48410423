package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Throws a draft away; its history stays. */
public final class DeleteDraft {

  private final TemplateVersions versions;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public DeleteDraft(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    this.versions = versions;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which draft. */
  public record Command(VersionAddress address) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Deleted() implements Outcome {}

    record NotADraft(TemplateVersion current) implements Outcome {}

    record Stale(TemplateVersion current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            versions
                .find(caller.tenant(), command.address().template(), command.address().number())
                .flatMap(version -> decide(caller, version, command.address()))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, TemplateVersion version, VersionAddress address) {
    if (!(version instanceof TemplateVersion.Draft draft)) {
      return Mono.just(new Outcome.NotADraft(version));
    }
    if (draft.head().version() != address.seenVersion()) {
      return Mono.just(new Outcome.Stale(draft));
    }
    var last = draft.edited(draft.content(), clock.instant());
    return versions
        .delete(caller, draft)
        .flatMap(deleted ->
            deleted
                ? changes
                    .record(caller, VersionChanges.of("template_version.deleted", last))
                    .thenReturn(new Outcome.Deleted())
                : Mono.just(new Outcome.Stale(draft)));
  }
}
