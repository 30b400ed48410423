package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementRules;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/** Does to an agreement what an edit says, if its state allows it. */
public final class ChangeAgreement {

  private final AgreementSight sight;
  private final Agreements agreements;
  private final AgreementJournal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeAgreement(
      AgreementSight sight,
      Agreements agreements,
      AgreementJournal journal,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.agreements = agreements;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is to happen to an agreement, in the version of its record that the caller saw. */
  public record Command(AgreementId agreement, long expected, AgreementEdit edit) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(Agreement agreement) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }

    /** Its state does not allow it; the code says what is in the way. */
    record Refused(String code) implements Outcome {}

    record Stale(Agreement current) implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .agreement(caller, command.agreement())
                .flatMap(agreement ->
                    agreement.version() == command.expected()
                        ? inTransaction(caller, agreement, command.edit())
                        : Mono.just(new Outcome.Stale(agreement)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  /** In the transaction of a use case that changes an agreement and something besides. */
  public Mono<Outcome> inTransaction(Caller caller, Agreement agreement, AgreementEdit edit) {
    return sight
        .around(caller, agreement.counterparty())
        .map(around -> AgreementRules.edit(agreement, edit, around))
        .flatMap(verdict ->
            switch (verdict) {
              case AgreementRules.Verdict.Acceptable(var label, var history) ->
                  save(caller, agreement, agreement.next(label, history, clock.instant()), edit);
              case AgreementRules.Verdict.Faulty(var faults) ->
                  Mono.just(new Outcome.Invalid(faults));
              case AgreementRules.Verdict.Refused(var code) -> Mono.just(new Outcome.Refused(code));
              case AgreementRules.Verdict.NoSuchVersion() -> Mono.just(new Outcome.NotFound());
            });
  }

  private Mono<Outcome> save(Caller caller, Agreement before, Agreement after, AgreementEdit edit) {
    return agreements
        .update(caller, after)
        .flatMap(saved ->
            saved
                ? journal
                    .write(caller, AgreementRecords.of(edit, before, after), after)
                    .thenReturn(new Outcome.Changed(after))
                : Mono.just(new Outcome.Stale(before)));
  }
}
