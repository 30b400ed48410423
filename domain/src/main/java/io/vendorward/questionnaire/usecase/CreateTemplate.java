package io.vendorward.questionnaire.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.Template;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Opens a template that has no version yet. */
public final class CreateTemplate {

  private final NewTemplates newTemplates;
  private final Transactions transactions;
  private final InstantSource clock;

  public CreateTemplate(NewTemplates newTemplates, Transactions transactions, InstantSource clock) {
    this.newTemplates = newTemplates;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to call it. */
  public record Command(String name) {}

  /** There is no way to refuse it. */
  public Mono<Template> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(), () -> newTemplates.template(caller, command.name(), clock.instant()));
  }
}
