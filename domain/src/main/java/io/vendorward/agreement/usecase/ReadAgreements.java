package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementQuery;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Standing;
import io.vendorward.agreement.StandingRules;
import io.vendorward.agreement.Supersession;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One agreement, as it is or was, or a page of them, each with how it stands today. */
public final class ReadAgreements {

  /** What a list may be sorted by. */
  public static final Set<String> SORTS = Set.of("number", "lastDay");

  private final AgreementSight sight;
  private final Agreements agreements;
  private final AgreementList list;
  private final TenantDay day;
  private final Transactions transactions;

  public ReadAgreements(
      AgreementSight sight,
      Agreements agreements,
      AgreementList list,
      TenantDay day,
      Transactions transactions) {
    this.sight = sight;
    this.agreements = agreements;
    this.list = list;
    this.day = day;
    this.transactions = transactions;
  }

  /** An agreement and how it stands on a day. */
  public record Standings(Agreement agreement, Standing standing, LocalDate day) {}

  /** Empty when there is none in reach. */
  public Mono<Standings> one(Caller caller, AgreementId id) {
    return transactions.within(
        caller.scope(),
        () -> sight.agreement(caller, id).flatMap(found -> standing(caller.tenant(), found)));
  }

  /** As its record was at that version, standing as that record says today. */
  public Mono<Standings> version(Caller caller, AgreementId id, long version) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .agreement(caller, id)
                .flatMap(found -> agreements.findVersion(caller.tenant(), found.id(), version))
                .flatMap(found -> standing(caller.tenant(), found)));
  }

  /** With those for whom the tenant itself works; none for those who see some vendors only. */
  public Mono<List<Agreement>> upstream(Caller caller) {
    return caller.reach() instanceof Reach.Everything
        ? transactions.within(caller.scope(), () -> agreements.upstream(caller.tenant()))
        : Mono.just(List.of());
  }

  /** All with a vendor; none with one that is not in reach. */
  public Mono<List<Agreement>> with(Caller caller, VendorId vendor) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .reaches(caller, new Counterparty.OfVendor(vendor))
                .flatMap(reached ->
                    reached ? agreements.of(caller.tenant(), vendor) : Mono.just(List.of())));
  }

  public Mono<Page<Standings>> page(Caller caller, AgreementQuery query, PageRequest request) {
    return transactions.within(
        caller.scope(),
        () ->
            list.page(caller.tenant(), caller.reach(), query, request)
                .flatMap(page -> standings(caller.tenant(), page)));
  }

  private Mono<Page<Standings>> standings(TenantId tenant, Page<Agreement> page) {
    return Flux.fromIterable(page.rows())
        .concatMap(agreement -> standing(tenant, agreement))
        .collectList()
        .map(rows -> new Page<>(rows, page.next()));
  }

  /** What others of the same counterparty ended of it is in it. */
  private Mono<Standings> standing(TenantId tenant, Agreement agreement) {
    return siblings(tenant, agreement.counterparty())
        .flatMap(siblings ->
            day.today(tenant)
                .map(today ->
                    new Standings(
                        agreement, StandingRules.on(today, among(agreement, siblings)), today)));
  }

  private Mono<List<Agreement>> siblings(TenantId tenant, Counterparty counterparty) {
    return switch (counterparty) {
      case Counterparty.OfVendor(var vendor) -> agreements.of(tenant, vendor);
      case Counterparty.Upstream _ -> agreements.upstream(tenant);
    };
  }

  private static AgreementHistory among(Agreement agreement, List<Agreement> siblings) {
    var others =
        siblings.stream()
            .map(Agreement::history)
            .filter(other -> !other.id().equals(agreement.id()));
    return Supersession.among(Stream.concat(Stream.of(agreement.history()), others).toList())
        .getFirst();
  }
}
