package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.DraftRules;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateContent;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.Violation;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Begins the next version of a template. A template has one draft at a time. */
public final class StartDraft {

  private final Templates templates;
  private final TemplateVersions versions;
  private final NewTemplates newTemplates;
  private final Transactions transactions;
  private final InstantSource clock;

  public StartDraft(
      Templates templates,
      TemplateVersions versions,
      NewTemplates newTemplates,
      Transactions transactions,
      InstantSource clock) {
    this.templates = templates;
    this.versions = versions;
    this.newTemplates = newTemplates;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The template, and what the draft begins with. */
  public record Command(TemplateId template, Basis basis) {}

  /** What a draft begins with. */
  public sealed interface Basis {

    /** The newest version, or nothing when there is none. */
    record Newest() implements Basis {}

    record Version(int number) implements Basis {}

    record Content(TemplateContent content) implements Basis {}
  }

  /** What became of it. */
  public sealed interface Outcome {
    record Started(TemplateVersion.Draft draft) implements Outcome {}

    record DraftExists(int number) implements Outcome {}

    record Refused(List<Violation> violations) implements Outcome {}

    record NoSuchVersion(int number) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            templates
                .lock(caller.tenant(), command.template())
                .flatMap(template -> begin(caller, template, command.basis()))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> begin(Caller caller, Template template, Basis basis) {
    return versions
        .list(caller.tenant(), template.id())
        .map(VersionNumbers::of)
        .flatMap(numbers ->
            numbers
                .draft()
                .<Mono<Outcome>>map(number -> Mono.just(new Outcome.DraftExists(number)))
                .orElseGet(() -> begin(caller, template, basis, numbers.last())));
  }

  private Mono<Outcome> begin(Caller caller, Template template, Basis basis, int last) {
    return switch (basis) {
      case Basis.Newest() when last == 0 ->
          start(caller, template, 1, TemplateContent.empty(template.name()));
      case Basis.Newest() -> copy(caller, template, last, last + 1);
      case Basis.Version(int number) -> copy(caller, template, number, last + 1);
      case Basis.Content(var content) -> start(caller, template, last + 1, content);
    };
  }

  private Mono<Outcome> copy(Caller caller, Template template, int from, int to) {
    return versions
        .find(caller.tenant(), template.id(), from)
        .flatMap(version -> start(caller, template, to, version.content()))
        .defaultIfEmpty(new Outcome.NoSuchVersion(from));
  }

  private Mono<Outcome> start(
      Caller caller, Template template, int number, TemplateContent content) {
    var violations = DraftRules.violations(content);
    return violations.isEmpty()
        ? newTemplates
            .draft(caller, template.id(), number, content, clock.instant())
            .map(Outcome.Started::new)
        : Mono.just(new Outcome.Refused(violations));
  }
}
