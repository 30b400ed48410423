package io.vendorward.paper.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Signature;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.paper.SigningRules;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Makes of an electronic signature what it is in the agreement: a signature for the parties that
 * the text names, on the day on which it was given at the hospital. A text that was declined is
 * called back. What does not stand any more, because it was called back before, changes nothing and
 * is recorded as lapsed.
 */
public final class SettleSigning implements JobDriver {

  static final String KIND = "baa.settle_signing";
  static final String AGREEMENT = "agreement";
  static final String SIGNING = "signing";

  private final AgreementSight agreements;
  private final ChangeAgreement changeAgreement;
  private final PaperBook book;
  private final TenantDay day;
  private final Changes changes;
  private final Moment moment;

  /** In which transaction, and when. */
  public record Moment(Transactions transactions, InstantSource clock) {}

  public SettleSigning(
      AgreementSight agreements,
      ChangeAgreement changeAgreement,
      PaperBook book,
      TenantDay day,
      Changes changes,
      Moment moment) {
    this.agreements = agreements;
    this.changeAgreement = changeAgreement;
    this.book = book;
    this.day = day;
    this.changes = changes;
    this.moment = moment;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var caller = Caller.worker(job.tenant(), job.kind());
    var agreement = new AgreementId(UUID.fromString(job.value(AGREEMENT)));
    var signing = new SigningId(UUID.fromString(job.value(SIGNING)));
    return moment
        .transactions()
        .within(
            caller.scope(),
            () ->
                book.signings()
                    .of(caller.tenant(), agreement)
                    .flatMap(all ->
                        Mono.justOrEmpty(
                            all.stream().filter(one -> one.id().equals(signing)).findFirst()))
                    .flatMap(found -> settle(caller, found)));
  }

  private Mono<Void> settle(Caller caller, Signing signing) {
    return book.version(caller.tenant(), signing.agreement(), signing.number())
        .flatMap(shown ->
            SigningRules.isSettled(signing, shown)
                ? Mono.empty()
                : SigningRules.stillStands(signing, shown)
                    ? apply(caller, signing)
                    : lapsed(caller, signing));
  }

  private Mono<Void> apply(Caller caller, Signing signing) {
    return agreements
        .agreement(caller, signing.agreement())
        .flatMap(agreement ->
            day.zone(caller.tenant())
                .flatMap(zone ->
                    Mono.justOrEmpty(agreement.history().version(signing.number()))
                        .flatMap(
                            version -> change(caller, agreement, edit(version, signing, zone)))))
        .flatMap(changed -> changed ? Mono.empty() : lapsed(caller, signing));
  }

  private static AgreementEdit edit(AgreementVersion version, Signing signing, ZoneId zone) {
    return signing.isSigned()
        ? new AgreementEdit.Sign(version.number(), List.of(signature(version, signing, zone)))
        : new AgreementEdit.Recall(version.number());
  }

  private static Signature signature(AgreementVersion version, Signing signing, ZoneId zone) {
    return new Signature(
        signing.side(),
        LocalDate.ofInstant(signing.at(), zone),
        new Signature.Signatory(signing.signer().name(), signing.signer().title()),
        List.of(new Binding.Named(version.terms().between().of(signing.side()))));
  }

  /** An error where somebody changed the agreement meanwhile: the job is tried again. */
  private Mono<Boolean> change(Caller caller, Agreement agreement, AgreementEdit edit) {
    return changeAgreement
        .inTransaction(caller, agreement, edit)
        .flatMap(outcome ->
            switch (outcome) {
              case ChangeAgreement.Outcome.Changed _ -> Mono.just(true);
              case ChangeAgreement.Outcome.Stale _ ->
                  Mono.error(new IllegalStateException("the agreement changed meanwhile"));
              case ChangeAgreement.Outcome.Invalid _,
                  ChangeAgreement.Outcome.Refused _,
                  ChangeAgreement.Outcome.NotFound _ ->
                  Mono.just(false);
            });
  }

  private Mono<Void> lapsed(Caller caller, Signing signing) {
    return changes.record(
        caller,
        Change.of(
                "baa.signature_lapsed",
                Signing.KIND,
                signing.id().value(),
                1,
                moment.clock().instant())
            .withEventData(
                Map.of(
                    "agreementId", signing.agreement().toString(),
                    "agreementVersion", Integer.toString(signing.number()),
                    "side", signing.side().name())));
  }
}
