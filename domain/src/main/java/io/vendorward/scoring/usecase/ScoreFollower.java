package io.vendorward.scoring.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.scoring.ScoreEntry;
import reactor.core.publisher.Mono;

/** Draws the consequences of a new score, in the transaction that keeps it. */
public interface ScoreFollower {

  Mono<Void> follow(Caller caller, ScoredInput input, ScoreEntry entry);
}
