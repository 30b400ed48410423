package io.vendorward.finding.usecase;

import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.finding.Finding;
import io.vendorward.identity.Caller;
import reactor.core.publisher.Mono;

/**
 * Writes down what somebody decided about a finding: its next state, the change, and that the
 * answers in which it was found are to be scored again.
 */
public final class FindingVerdicts {

  private final Findings findings;
  private final Changes changes;
  private final ScoreJobs scores;

  public FindingVerdicts(Findings findings, Changes changes, ScoreJobs scores) {
    this.findings = findings;
    this.changes = changes;
    this.scores = scores;
  }

  /** False, and nothing done, when somebody else was first. */
  Mono<Boolean> write(Caller caller, Finding decided, String type) {
    return findings
        .update(caller, decided)
        .flatMap(done ->
            done
                ? changes
                    .record(caller, FindingChanges.of(type, decided))
                    .then(Mono.defer(() -> scoreAgain(caller, decided)))
                    .thenReturn(true)
                : Mono.just(false));
  }

  private Mono<Void> scoreAgain(Caller caller, Finding decided) {
    var facts = decided.facts();
    return Mono.justOrEmpty(facts.assessment())
        .flatMap(where -> scores.again(caller.tenant(), where, facts.updatedAt()));
  }
}
