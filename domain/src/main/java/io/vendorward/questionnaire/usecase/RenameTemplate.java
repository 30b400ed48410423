package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Gives a template another name; its versions keep their titles. */
public final class RenameTemplate {

  private final Templates templates;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public RenameTemplate(
      Templates templates, Transactions transactions, Changes changes, InstantSource clock) {
    this.templates = templates;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  /** Which template, as it was seen, and its new name. */
  public record Command(TemplateId template, long seenVersion, String name) {}

  /** What became of it. */
  public sealed interface Outcome {
    record Renamed(Template template) implements Outcome {}

    record Stale(Template current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            templates
                .lock(caller.tenant(), command.template())
                .flatMap(template -> rename(caller, template, command))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> rename(Caller caller, Template current, Command command) {
    if (current.version() != command.seenVersion()) {
      return Mono.just(new Outcome.Stale(current));
    }
    var renamed = current.renamed(command.name(), clock.instant());
    return templates
        .update(caller, renamed)
        .then(changes.record(caller, changed(renamed)))
        .thenReturn(new Outcome.Renamed(renamed));
  }

  private static Change changed(Template template) {
    return Change.of(
            "template.changed",
            "template",
            template.id().value(),
            template.version(),
            template.updatedAt())
        .withFields(Map.of("name", template.name()));
  }
}
