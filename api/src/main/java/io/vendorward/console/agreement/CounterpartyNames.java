package io.vendorward.console.agreement;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.Counterparty;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.usecase.FindVendor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** With whom agreements are, by name. */
@Component
class CounterpartyNames {

  private final FindVendor findVendor;

  CounterpartyNames(FindVendor findVendor) {
    this.findVendor = findVendor;
  }

  Mono<String> of(Caller caller, Agreement agreement) {
    return switch (agreement.counterparty()) {
      case Counterparty.OfVendor(var vendor) ->
          findVendor.handle(caller, vendor).map(found -> found.profile().legalName());
      case Counterparty.Upstream(var name) -> Mono.just(name);
    };
  }
}
