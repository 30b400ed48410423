package io.vendorward.vendor.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.vendor.Engagement;
import reactor.core.publisher.Mono;

/** Draws the consequences of a change of a service, in the transaction that makes it. */
public interface EngagementFollower {

  Mono<Void> follow(Caller caller, Engagement changed);
}
