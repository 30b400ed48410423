package io.vendorward.portal.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.portal.Hospital;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** Name, language and zone of the caller's hospital. */
public final class FindHospital {

  private final Hospitals hospitals;
  private final Transactions transactions;

  public FindHospital(Hospitals hospitals, Transactions transactions) {
    this.hospitals = hospitals;
    this.transactions = transactions;
  }

  public Mono<Hospital> handle(Caller caller) {
    return transactions.within(caller.scope(), () -> hospitals.of(caller.tenant()));
  }
}
