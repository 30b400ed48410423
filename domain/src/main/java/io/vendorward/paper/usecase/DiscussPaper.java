package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Discussion;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.ShownPaper;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Fault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Says something of an article of a text, or that another value should stand there. */
public final class DiscussPaper {

  private final PaperSight sight;
  private final Remarks remarks;
  private final Records records;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  /** Who hears of it. */
  public record Records(Changes changes, InviteContact inviteContact) {

    /**
     * The vendor hears by mail that the hospital speaks, once until it has spoken itself; the
     * hospital sees what the vendor says on its own pages.
     */
    Mono<Void> tell(Caller caller, Remark remark, Discussion before) {
      return remark.side() == Side.TENANT && !before.lastSpoke(Side.TENANT)
          ? inviteContact.tell(
              caller, GrantKind.AGREEMENT, remark.agreement().value(), Occasion.ANSWERED)
          : Mono.empty();
    }
  }

  public DiscussPaper(
      PaperSight sight,
      Remarks remarks,
      Records records,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.sight = sight;
    this.remarks = remarks;
    this.records = records;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is said; with a proposal the words may be empty. */
  public record Command(
      AgreementId agreement,
      int number,
      String article,
      Optional<Proposal> proposal,
      String text) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Said(Remark remark) implements Outcome {}

    record NotFound() implements Outcome {}

    /** Nobody words it any more. */
    record Closed(VersionStatus status) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .version(caller, command.agreement(), command.number())
                .flatMap(shown -> decide(caller, command, shown))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Command command, ShownPaper shown) {
    if (!shown.isInNegotiation() && !shown.isOutForSignature()) {
      return Mono.just(new Outcome.Closed(shown.status()));
    }
    var faults = faults(command, shown);
    return faults.isEmpty() ? say(caller, command) : Mono.just(new Outcome.Invalid(faults));
  }

  private static List<Fault> faults(Command command, ShownPaper shown) {
    var faults = new ArrayList<Fault>();
    if (shown.paper().filter(paper -> paper.hasArticle(command.article())).isEmpty()) {
      faults.add(new Fault("/article", "unknown-article"));
    }
    command.proposal().map(Proposal::faults).ifPresent(faults::addAll);
    if (command.proposal().filter(it -> !it.article().equals(command.article())).isPresent()) {
      faults.add(new Fault("/proposal", "of-another-article"));
    }
    if (command.proposal().isEmpty() && command.text().isBlank()) {
      faults.add(new Fault("/text", "required"));
    }
    return faults;
  }

  private Mono<Outcome> say(Caller caller, Command command) {
    var now = clock.instant();
    var text = command.text().strip();
    var remark =
        new Remark(
            new RemarkId(ids.next()),
            command.agreement(),
            command.number(),
            command.article(),
            PaperSight.side(caller),
            caller.actor().reference(),
            command
                .proposal()
                .<Remark.Content>map(proposal -> new Remark.Proposed(proposal, text))
                .orElseGet(() -> new Remark.Comment(text)),
            now);
    return remarks
        .of(caller.tenant(), command.agreement())
        .flatMap(before ->
            remarks
                .add(caller.tenant(), remark)
                .then(records.changes().record(caller, change(remark, now)))
                .then(Mono.defer(() -> records.tell(caller, remark, before)))
                .thenReturn(new Outcome.Said(remark)));
  }

  private static Change change(Remark remark, Instant now) {
    var type = remark.proposal().isPresent() ? "baa.value_proposed" : "baa.commented";
    return Change.of(type, Remark.KIND, remark.id().value(), 1, now)
        .withFields(Map.of("text", remark.content().text()))
        .withEventData(
            Map.of(
                "agreementId", remark.agreement().toString(),
                "agreementVersion", Integer.toString(remark.number()),
                "article", remark.article(),
                "side", remark.side().name()));
  }
}
