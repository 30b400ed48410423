package io.vendorward.portal.usecase;

import io.vendorward.portal.Grant;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.Recipient;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.UUID;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Reads, as it is now, what a mail about a piece of work has to say and to whom. */
public final class FindCorrespondence {

  private final Grants grants;
  private final Recipients recipients;
  private final Hospitals hospitals;
  private final Transactions transactions;

  public FindCorrespondence(
      Grants grants, Recipients recipients, Hospitals hospitals, Transactions transactions) {
    this.grants = grants;
    this.recipients = recipients;
    this.hospitals = hospitals;
    this.transactions = transactions;
  }

  /** Who gets the mail, from whom, about what. */
  record Correspondence(Recipient recipient, Hospital hospital, Grant grant) {}

  /** Empty when there is no such grant, it was revoked, or the contact is gone. */
  Mono<Correspondence> find(
      TenantId tenant, GrantKind kind, UUID resource, Predicate<Grant> whose) {
    return transactions.within(
        new Scope.Tenant(tenant),
        () ->
            grants
                .of(tenant, kind, resource)
                .flatMap(all ->
                    Mono.justOrEmpty(all.stream().filter(Grant::live).filter(whose).findFirst()))
                .flatMap(grant -> correspondence(tenant, grant)));
  }

  private Mono<Correspondence> correspondence(TenantId tenant, Grant grant) {
    return recipients
        .find(tenant, grant.contact())
        .flatMap(recipient ->
            hospitals.of(tenant).map(hospital -> new Correspondence(recipient, hospital, grant)));
  }
}
