package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Writes down the next state of an assessment that the use case holds: the row, the change, and
 * what the vendor's inbox shows of it.
 */
public final class AssessmentJournal {

  private final Assessments assessments;
  private final Answers answers;
  private final Grants grants;
  private final Changes changes;

  public AssessmentJournal(
      Assessments assessments, Answers answers, Grants grants, Changes changes) {
    this.assessments = assessments;
    this.answers = answers;
    this.grants = grants;
    this.changes = changes;
  }

  <A extends Assessment> Mono<A> write(Caller caller, A changed, String event, Instant at) {
    return write(caller, changed, AssessmentChanges.of(changed, event, at));
  }

  /** With a change that says more than the state. */
  <A extends Assessment> Mono<A> write(Caller caller, A changed, Change change) {
    return assessments
        .update(caller, changed, change.at())
        .filter(updated -> updated)
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("changed while held: " + changed.id())))
        .then(Mono.defer(() -> progress(caller, changed, change.at())))
        .then(Mono.defer(() -> changes.record(caller, change)))
        .thenReturn(changed);
  }

  private Mono<Void> progress(Caller caller, Assessment assessment, Instant at) {
    if (assessment instanceof Assessment.Draft) {
      return Mono.empty();
    }
    if (caller.scope() instanceof Scope.Portal) {
      // a vendor moves the state, and neither the due date nor what is asked
      return grants.move(
          caller.tenant(),
          GrantKind.ASSESSMENT,
          assessment.id().value(),
          assessment.stage().name(),
          0,
          caller.actor(),
          at);
    }
    return answers
        .tally(caller.tenant(), assessment.id())
        .flatMap(tally ->
            grants.progress(
                caller.tenant(),
                GrantKind.ASSESSMENT,
                assessment.id().value(),
                progressOf(assessment, tally.answered()),
                caller.actor(),
                at));
  }

  static GrantProgress progressOf(Assessment assessment, int answered) {
    return new GrantProgress(
        Optional.of(assessment.facts().due()),
        assessment.stage().name(),
        answered,
        assessment.facts().pin().questions());
  }
}
