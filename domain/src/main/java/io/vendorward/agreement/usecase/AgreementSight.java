package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementSurroundings;
import io.vendorward.agreement.Counterparty;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import io.vendorward.vendor.usecase.Vendors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Agreements in a caller's reach, and what they may speak of. */
public final class AgreementSight {

  private final Agreements agreements;
  private final Vendors vendors;
  private final Engagements engagements;
  private final LegalEntities entities;
  private final TenantDay day;

  public AgreementSight(
      Agreements agreements,
      Vendors vendors,
      Engagements engagements,
      LegalEntities entities,
      TenantDay day) {
    this.agreements = agreements;
    this.vendors = vendors;
    this.engagements = engagements;
    this.entities = entities;
    this.day = day;
  }

  public Mono<Agreement> agreement(Caller caller, AgreementId id) {
    return agreements
        .find(caller.tenant(), id)
        .filterWhen(found -> reaches(caller, found.counterparty()));
  }

  /** Those who see some vendors only see no agreement that is with none of them. */
  Mono<Boolean> reaches(Caller caller, Counterparty counterparty) {
    return switch (counterparty) {
      case Counterparty.OfVendor(var vendor) -> vendors.findFor(caller, vendor).hasElement();
      case Counterparty.Upstream _ -> Mono.just(caller.reach() instanceof Reach.Everything);
    };
  }

  /** For a vendor that is archived too: its past can still be put right. */
  Mono<AgreementSurroundings> around(Caller caller, Counterparty counterparty) {
    return day.today(caller.tenant())
        .flatMap(today ->
            entities
                .of(caller.tenant(), Optional.empty())
                .map(AgreementSight::ids)
                .flatMap(own -> around(caller.tenant(), counterparty, today, own)));
  }

  private Mono<AgreementSurroundings> around(
      TenantId tenant, Counterparty counterparty, LocalDate today, Set<LegalEntityId> own) {
    return switch (counterparty) {
      case Counterparty.OfVendor(var vendor) ->
          engagements
              .of(tenant, vendor)
              .flatMap(services ->
                  entities
                      .of(tenant, Optional.of(vendor))
                      .flatMap(theirs ->
                          agreements
                              .of(tenant, vendor)
                              .map(others ->
                                  new AgreementSurroundings(
                                      today,
                                      services.stream()
                                          .map(Engagement::id)
                                          .collect(Collectors.toUnmodifiableSet()),
                                      own,
                                      ids(theirs),
                                      idsOf(others)))));
      case Counterparty.Upstream _ ->
          agreements
              .upstream(tenant)
              .map(others ->
                  new AgreementSurroundings(today, Set.of(), own, Set.of(), idsOf(others)));
    };
  }

  private static Set<LegalEntityId> ids(List<LegalEntity> entities) {
    return entities.stream().map(LegalEntity::id).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<AgreementId> idsOf(List<Agreement> agreements) {
    return agreements.stream().map(Agreement::id).collect(Collectors.toUnmodifiableSet());
  }
}
