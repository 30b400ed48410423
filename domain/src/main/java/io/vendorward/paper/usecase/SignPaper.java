package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.paper.SigningRules;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Signs a text as it was shown, or declines to. What the agreement makes of it follows in the
 * tenant's scope, by {@link SettleSigning}.
 */
public final class SignPaper {

  private final PaperSight sight;
  private final Signings signings;
  private final SignatoryAddress addresses;
  private final Records records;
  private final Transactions transactions;
  private final Moment moment;

  /** What is left behind. */
  public record Records(Changes changes, Jobs jobs) {}

  /** Ids and time for what is written. */
  public record Moment(NewIds ids, InstantSource clock) {}

  public SignPaper(
      PaperSight sight,
      Signings signings,
      SignatoryAddress addresses,
      Records records,
      Transactions transactions,
      Moment moment) {
    this.sight = sight;
    this.signings = signings;
    this.addresses = addresses;
    this.records = records;
    this.transactions = transactions;
    this.moment = moment;
  }

  /**
   * What is signed or declined.
   *
   * @param shown the digest of the text that whoever acts was shown
   */
  public record Command(AgreementId agreement, int number, PaperDigest shown, Act act) {}

  /** What somebody does. */
  public sealed interface Act {

    /**
     * Signing.
     *
     * @param consents to sign electronically, in the words of {@link SigningRules#CONSENT}
     * @param authorized as {@link SigningRules#AUTHORITY} says
     */
    record Sign(String name, String title, boolean consents, boolean authorized) implements Act {}

    record Decline(String reason) implements Act {}
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Signing signing) implements Outcome {}

    record NotFound() implements Outcome {}

    record Refused(SigningRules.Verdict verdict) implements Outcome {}

    /** Declined without a reason. */
    record NoReason() implements Outcome {}

    /** Nobody but a person signs. */
    record NotAPerson() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return addresses
        .of(caller)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(address ->
            transactions.within(
                caller.scope(),
                () ->
                    sight
                        .version(caller, command.agreement(), command.number())
                        .flatMap(shown ->
                            address
                                .map(known -> decide(caller, command, shown, known))
                                .orElseGet(() -> Mono.just(new Outcome.NotAPerson())))
                        .defaultIfEmpty(new Outcome.NotFound())));
  }

  private Mono<Outcome> decide(Caller caller, Command command, ShownPaper shown, String address) {
    var side = PaperSight.side(caller);
    return signings
        .of(caller.tenant(), command.agreement())
        .map(known ->
            known.stream()
                .anyMatch(one ->
                    one.number() == shown.number()
                        && one.serial() == shown.serial()
                        && one.side() == side))
        .map(acted ->
            SigningRules.decide(shown, command.shown(), side, acted, isAttested(command.act())))
        .flatMap(verdict ->
            switch (verdict) {
              case SigningRules.Verdict.Acceptable() -> act(caller, command, shown, address);
              case SigningRules.Verdict.NotOut _,
                  SigningRules.Verdict.Changed _,
                  SigningRules.Verdict.SignedAlready _,
                  SigningRules.Verdict.NotAttested _ ->
                  Mono.just(new Outcome.Refused(verdict));
            });
  }

  /** Whoever declines vouches for nothing. */
  private static boolean isAttested(Act act) {
    return switch (act) {
      case Act.Sign(var name, var title, boolean consents, boolean authorized) ->
          consents && authorized && !name.isBlank() && !title.isBlank();
      case Act.Decline _ -> true;
    };
  }

  private Mono<Outcome> act(Caller caller, Command command, ShownPaper shown, String address) {
    return switch (command.act()) {
      case Act.Sign(var name, var title, _, _) ->
          write(
              caller,
              signing(
                  caller,
                  command,
                  shown,
                  signer(caller, name.strip(), title.strip(), address),
                  Optional.empty()));
      case Act.Decline(var reason) ->
          reason.isBlank()
              ? Mono.just(new Outcome.NoReason())
              : write(
                  caller,
                  signing(
                      caller,
                      command,
                      shown,
                      signer(caller, "", "", address),
                      Optional.of(reason.strip())));
    };
  }

  private static Signing.Signer signer(Caller caller, String name, String title, String address) {
    return new Signing.Signer(
        name, title, address, caller.actor().reference(), caller.origin().address());
  }

  private Signing signing(
      Caller caller,
      Command command,
      ShownPaper shown,
      Signing.Signer signer,
      Optional<String> declined) {
    return new Signing(
        new SigningId(moment.ids().next()),
        command.agreement(),
        command.number(),
        shown.serial(),
        command.shown(),
        PaperSight.side(caller),
        signer,
        declined,
        moment.clock().instant());
  }

  private Mono<Outcome> write(Caller caller, Signing signing) {
    return signings
        .add(caller.tenant(), signing)
        .flatMap(added ->
            added
                ? records
                    .changes()
                    .record(caller, change(signing, signing.at()))
                    .then(records.jobs().enqueue(caller.tenant(), settlement(signing)))
                    .thenReturn(new Outcome.Done(signing))
                : Mono.just(new Outcome.Refused(new SigningRules.Verdict.SignedAlready())));
  }

  private static NewJob settlement(Signing signing) {
    return new NewJob(
        SettleSigning.KIND,
        signing.at(),
        Map.of(
            SettleSigning.AGREEMENT, signing.agreement().toString(),
            SettleSigning.SIGNING, signing.id().toString()));
  }

  private static Change change(Signing signing, Instant now) {
    var type = signing.isSigned() ? "baa.signature_received" : "baa.signature_declined";
    return Change.of(type, Signing.KIND, signing.id().value(), 1, now)
        .withFields(
            Map.of(
                "digest", signing.digest().hex(),
                "name", signing.signer().name(),
                "title", signing.signer().title(),
                "email", signing.signer().email(),
                "declined", signing.declined().orElse("")))
        .withEventData(
            Map.of(
                "agreementId", signing.agreement().toString(),
                "agreementVersion", Integer.toString(signing.number()),
                "side", signing.side().name()));
  }
}
