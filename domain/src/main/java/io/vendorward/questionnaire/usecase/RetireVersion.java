package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Takes a published version out of use for new assessments. */
public final class RetireVersion {

  private final TemplateVersions versions;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public RetireVersion(
      TemplateVersions versions, Transactions transactions, Changes changes, InstantSource clock) {
    this.versions = versions;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which version. */
  public record Command(VersionAddress address) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Retired(TemplateVersion.Retired version) implements Outcome {}

    record NotPublished(TemplateVersion current) implements Outcome {}

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
    if (version.head().version() != address.seenVersion()) {
      return Mono.just(new Outcome.Stale(version));
    }
    return switch (version) {
      case TemplateVersion.Published published -> save(caller, published);
      case TemplateVersion.Draft draft -> Mono.just(new Outcome.NotPublished(draft));
      case TemplateVersion.Retired retired -> Mono.just(new Outcome.NotPublished(retired));
    };
  }

  private Mono<Outcome> save(Caller caller, TemplateVersion.Published published) {
    var retired = published.retired(clock.instant());
    return versions
        .update(caller, retired)
        .flatMap(saved ->
            saved
                ? changes
                    .record(caller, VersionChanges.of("template_version.retired", retired))
                    .thenReturn(new Outcome.Retired(retired))
                : Mono.just(new Outcome.Stale(published)));
  }
}
