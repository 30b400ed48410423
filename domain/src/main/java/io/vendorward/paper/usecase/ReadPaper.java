package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Reads the texts of an agreement, for either side. */
public final class ReadPaper {

  private final PaperSight sight;
  private final AgreementSight agreements;
  private final PaperBook book;
  private final WritePaper writePaper;
  private final Hospitals hospitals;
  private final Transactions transactions;

  public ReadPaper(
      PaperSight sight,
      AgreementSight agreements,
      PaperBook book,
      WritePaper writePaper,
      Hospitals hospitals,
      Transactions transactions) {
    this.sight = sight;
    this.agreements = agreements;
    this.book = book;
    this.writePaper = writePaper;
    this.hospitals = hospitals;
    this.transactions = transactions;
  }

  /** Empty when there is nothing that the caller sees. */
  public Mono<PaperView> handle(Caller caller, AgreementId id) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .sees(caller, id)
                .flatMap(seen -> seen ? book.papers().of(caller.tenant(), id) : Mono.empty())
                .filter(shown -> !shown.isEmpty())
                .flatMap(shown ->
                    hospitals
                        .of(caller.tenant())
                        .flatMap(hospital ->
                            book.remarks()
                                .of(caller.tenant(), id)
                                .flatMap(discussion ->
                                    book.signings()
                                        .of(caller.tenant(), id)
                                        .flatMap(signings ->
                                            sight
                                                .right(caller, id)
                                                .map(right ->
                                                    new PaperView(
                                                        hospital,
                                                        PaperSight.side(caller),
                                                        shown,
                                                        discussion,
                                                        signings,
                                                        right)))))));
  }

  /** What a version that the hospital still words would read like; empty when there is none. */
  public Mono<Assembly.Outcome> preview(Caller caller, AgreementId id, int number) {
    return transactions.within(
        caller.scope(),
        () ->
            agreements
                .agreement(caller, id)
                .flatMap(agreement ->
                    Mono.justOrEmpty(agreement.history().version(number))
                        .flatMap(version -> writePaper.of(caller.tenant(), agreement, version))));
  }

  /** Empty when there is none that the caller sees. */
  public Mono<Remark> remark(Caller caller, RemarkId id) {
    return transactions.within(
        caller.scope(),
        () ->
            book.remarks()
                .find(caller.tenant(), id)
                .filterWhen(remark -> sight.sees(caller, remark.agreement())));
  }

  /** Empty when there is none that the caller sees. */
  public Mono<Signing> signing(Caller caller, SigningId id) {
    return transactions.within(
        caller.scope(),
        () ->
            book.signings()
                .find(caller.tenant(), id)
                .filterWhen(signing -> sight.sees(caller, signing.agreement())));
  }
}
