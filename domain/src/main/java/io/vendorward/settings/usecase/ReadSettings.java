package io.vendorward.settings.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.settings.Settings;
import io.vendorward.tenancy.usecase.Transactions;
import reactor.core.publisher.Mono;

/** The settings of the caller's tenant. */
public final class ReadSettings {

  private final KeptSettings settings;
  private final Transactions transactions;

  public ReadSettings(KeptSettings settings, Transactions transactions) {
    this.settings = settings;
    this.transactions = transactions;
  }

  public Mono<Settings> handle(Caller caller) {
    return transactions.within(caller.scope(), () -> settings.of(caller.tenant()));
  }
}
