package io.vendorward.portal.usecase;

import io.vendorward.identity.Network;
import io.vendorward.identity.Origin;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.Allowance;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/**
 * How often links may be asked for and landed on. A network that has had enough is refused before
 * the address is counted: so one network makes so many rows at the most.
 */
public final class LinkLimits {

  static final Allowance LINKS_TO_ADDRESS = new Allowance(3, Duration.ofMinutes(30));
  static final Allowance LINKS_BY_NETWORK = new Allowance(20, Duration.ofMinutes(10));
  static final Allowance LANDINGS_BY_NETWORK = new Allowance(120, Duration.ofMinutes(10));

  private final Throttles throttles;
  private final Transactions transactions;
  private final InstantSource clock;

  public LinkLimits(Throttles throttles, Transactions transactions, InstantSource clock) {
    this.throttles = throttles;
    this.transactions = transactions;
    this.clock = clock;
  }

  Mono<Boolean> allowLinkTo(AddressHmac address, Origin origin) {
    return transactions
        .within(
            new Scope.Directory(),
            () ->
                take("link by " + network(origin), LINKS_BY_NETWORK)
                    .filter(allowed -> allowed)
                    .flatMap(allowed -> take("link to " + address.hex(), LINKS_TO_ADDRESS)))
        .defaultIfEmpty(false);
  }

  Mono<Boolean> allowLanding(Origin origin) {
    return transactions.within(
        new Scope.Directory(), () -> take("landing by " + network(origin), LANDINGS_BY_NETWORK));
  }

  private Mono<Boolean> take(String subject, Allowance allowance) {
    return throttles.take(subject, allowance, clock.instant());
  }

  private static String network(Origin origin) {
    return Network.around(origin.address()).map(Network::toString).orElse("unknown");
  }
}
