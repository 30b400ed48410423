package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.identity.Caller;
import reactor.core.publisher.Mono;

/** Draws the consequences of a change of an agreement, in the transaction that makes it. */
public interface AgreementFollower {

  Mono<Void> follow(Caller caller, Agreement changed);
}
