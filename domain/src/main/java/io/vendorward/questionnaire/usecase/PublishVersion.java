package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.PublishDecision;
import io.vendorward.questionnaire.PublishRules;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Publishes a draft: from then on it can be sent, and never changes. */
public final class PublishVersion {

  private final TemplateVersions versions;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public PublishVersion(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    this.versions = versions;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Which draft.
   *
   * @param acknowledgeNotScored whether the questions that will be in no score were seen and meant
   */
  public record Command(VersionAddress address, boolean acknowledgeNotScored) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Published(TemplateVersion.Published version) implements Outcome {}

    record NotScored(List<QuestionKey> questions) implements Outcome {}

    record Refused(List<Violation> violations) implements Outcome {}

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
    return switch (PublishRules.decide(draft, command.acknowledgeNotScored(), clock.instant())) {
      case PublishDecision.Publish(var published) -> save(caller, draft, published);
      case PublishDecision.NotScored(var questions) -> Mono.just(new Outcome.NotScored(questions));
      case PublishDecision.Refused(var violations) -> Mono.just(new Outcome.Refused(violations));
    };
  }

  private Mono<Outcome> save(
      Caller caller, TemplateVersion.Draft draft, TemplateVersion.Published published) {
    return versions
        .update(caller, published)
        .flatMap(saved ->
            saved
                ? changes
                    .record(caller, VersionChanges.of("template_version.published", published))
                    .thenReturn(new Outcome.Published(published))
                : Mono.just(new Outcome.Stale(draft)));
  }
}
