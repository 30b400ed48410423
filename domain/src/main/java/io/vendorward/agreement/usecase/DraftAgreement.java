package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementNumber;
import io.vendorward.agreement.AgreementRules;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.VersionState;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.Revision;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Records an agreement for the first time: as a draft, or as it was signed elsewhere. */
public final class DraftAgreement {

  private final AgreementSight sight;
  private final Agreements agreements;
  private final AgreementJournal journal;
  private final Counters counters;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public DraftAgreement(
      AgreementSight sight,
      Agreements agreements,
      AgreementJournal journal,
      Counters counters,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.sight = sight;
    this.agreements = agreements;
    this.journal = journal;
    this.counters = counters;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is drafted. */
  public record Command(
      Counterparty counterparty, AgreementKind kind, AgreementLabel label, AgreementTerms terms) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Drafted(Agreement agreement) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    record UnknownVendor() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .reaches(caller, command.counterparty())
                .flatMap(reached ->
                    reached ? draft(caller, command) : Mono.just(new Outcome.UnknownVendor())));
  }

  private Mono<Outcome> draft(Caller caller, Command command) {
    return sight
        .around(caller, command.counterparty())
        .map(around ->
            AgreementRules.faults(command.label(), command.terms(), command.kind(), around))
        .flatMap(faults ->
            faults.isEmpty() ? insert(caller, command) : Mono.just(new Outcome.Invalid(faults)));
  }

  private Mono<Outcome> insert(Caller caller, Command command) {
    return counters
        .next(caller.tenant(), AgreementNumber.COUNTER)
        .map(number ->
            new Agreement(
                new AgreementNumber(number),
                command.counterparty(),
                command.label(),
                AgreementHistory.of(
                    new AgreementId(ids.next()),
                    command.kind(),
                    List.of(new AgreementVersion(1, command.terms(), new VersionState.Draft()))),
                Revision.first(clock.instant())))
        .flatMap(agreement ->
            agreements
                .insert(caller, agreement)
                .then(
                    journal.write(caller, AgreementRecords.of("baa.drafted", agreement), agreement))
                .thenReturn(new Outcome.Drafted(agreement)));
  }
}
