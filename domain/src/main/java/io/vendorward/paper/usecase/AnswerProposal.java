package io.vendorward.paper.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.audit.Change;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Discussion;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Takes up a value that the vendor proposed, which rewords the draft, or says why not. */
public final class AnswerProposal {

  private final AgreementSight sight;
  private final ChangeAgreement changeAgreement;
  private final Remarks remarks;
  private final DiscussPaper.Records records;
  private final Transactions transactions;
  private final Moment moment;

  /** Ids and time for what is written. */
  public record Moment(NewIds ids, InstantSource clock) {}

  public AnswerProposal(
      AgreementSight sight,
      ChangeAgreement changeAgreement,
      Remarks remarks,
      DiscussPaper.Records records,
      Transactions transactions,
      Moment moment) {
    this.sight = sight;
    this.changeAgreement = changeAgreement;
    this.remarks = remarks;
    this.records = records;
    this.transactions = transactions;
    this.moment = moment;
  }

  /** What is answered. */
  public record Command(AgreementId agreement, RemarkId proposal, boolean accepted, String text) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Answered(Remark answer) implements Outcome {}

    record NotFound() implements Outcome {}

    /** It was answered before. */
    record AnsweredAlready() implements Outcome {}

    /** The version cannot be reworded; the code says what is in the way. */
    record Refused(String code) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }
  }

  private record Asked(Remark remark, Proposal proposal, Discussion before) {}

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .agreement(caller, command.agreement())
                .flatMap(agreement ->
                    remarks
                        .of(caller.tenant(), agreement.id())
                        .flatMap(discussion -> decide(caller, agreement, discussion, command)))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(
      Caller caller, Agreement agreement, Discussion discussion, Command command) {
    return Mono.justOrEmpty(discussion.remark(command.proposal()))
        .flatMap(remark ->
            Mono.justOrEmpty(remark.proposal())
                .flatMap(proposal ->
                    discussion.isOpen(remark)
                        ? answer(
                            caller, agreement, new Asked(remark, proposal, discussion), command)
                        : Mono.just(new Outcome.AnsweredAlready())));
  }

  private Mono<Outcome> answer(Caller caller, Agreement agreement, Asked asked, Command command) {
    if (!command.accepted()) {
      return command.text().isBlank()
          ? Mono.just(new Outcome.Invalid(List.of(new Fault("/text", "required"))))
          : record(caller, asked, command);
    }
    return Mono.justOrEmpty(agreement.history().version(asked.remark().number()))
        .map(version -> reworded(version, asked.proposal()))
        .flatMap(edit -> changeAgreement.inTransaction(caller.besides(), agreement, edit))
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeAgreement.Outcome.Changed _ -> record(caller, asked, command);
              case ChangeAgreement.Outcome.Invalid(var faults) ->
                  Mono.just(new Outcome.Invalid(faults));
              case ChangeAgreement.Outcome.Refused(var code) ->
                  Mono.just(new Outcome.Refused(code));
              case ChangeAgreement.Outcome.Stale _ ->
                  Mono.just(new Outcome.Refused("changed-meanwhile"));
              case ChangeAgreement.Outcome.NotFound() -> Mono.just(new Outcome.NotFound());
            });
  }

  private static AgreementEdit reworded(AgreementVersion version, Proposal proposal) {
    var terms = version.terms();
    return new AgreementEdit.Redraft(version.number(), terms.with(proposal.in(terms.negotiated())));
  }

  private Mono<Outcome> record(Caller caller, Asked asked, Command command) {
    var remark = asked.remark();
    var now = moment.clock().instant();
    var answer =
        new Remark(
            new RemarkId(moment.ids().next()),
            remark.agreement(),
            remark.number(),
            remark.article(),
            Side.TENANT,
            caller.actor().reference(),
            new Remark.Answered(remark.id(), command.accepted(), command.text().strip()),
            now);
    var type = command.accepted() ? "baa.proposal_accepted" : "baa.proposal_refused";
    return remarks
        .add(caller.tenant(), answer)
        .then(
            records
                .changes()
                .record(
                    caller,
                    Change.of(type, Remark.KIND, answer.id().value(), 1, now)
                        .withFields(Map.of("text", command.text()))
                        .withEventData(
                            Map.of(
                                "agreementId", remark.agreement().toString(),
                                "agreementVersion", Integer.toString(remark.number()),
                                "article", remark.article()))))
        .then(Mono.defer(() -> records.tell(caller, answer, asked.before())))
        .thenReturn(new Outcome.Answered(answer));
  }
}
