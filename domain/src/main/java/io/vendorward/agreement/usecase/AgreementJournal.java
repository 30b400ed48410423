package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down what was done to an agreement, and tells those who follow agreements. */
public final class AgreementJournal {

  private final Changes changes;
  private final List<AgreementFollower> followers;

  public AgreementJournal(Changes changes, List<AgreementFollower> followers) {
    this.changes = changes;
    this.followers = List.copyOf(followers);
  }

  Mono<Void> write(Caller caller, Change change, Agreement changed) {
    return changes
        .record(caller, change)
        .thenMany(
            Flux.fromIterable(followers).concatMap(follower -> follower.follow(caller, changed)))
        .then();
  }
}
