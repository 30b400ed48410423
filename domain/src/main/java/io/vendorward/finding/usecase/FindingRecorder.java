package io.vendorward.finding.usecase;

import io.vendorward.assessment.Subject;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingFacts;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingNumber;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.Shortcoming;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Writes down what rules found, and that they find it no longer. */
public final class FindingRecorder {

  private static final String COUNTER = "finding";

  private final Findings findings;
  private final Counters counters;
  private final Changes changes;
  private final NewIds ids;

  public FindingRecorder(Findings findings, Counters counters, Changes changes, NewIds ids) {
    this.findings = findings;
    this.counters = counters;
    this.changes = changes;
    this.ids = ids;
  }

  Mono<Void> raise(
      Caller caller,
      Subject subject,
      FindingOrigin origin,
      Optional<QuestionKey> question,
      Shortcoming shown,
      Instant at) {
    return counters
        .next(caller.tenant(), COUNTER)
        .map(number ->
            new Finding.Open(
                new FindingFacts(
                    new FindingId(ids.next()),
                    new FindingNumber(number),
                    subject,
                    origin,
                    shown.where(),
                    question,
                    shown.severity(),
                    shown.text(),
                    Map.of(),
                    at,
                    at,
                    1)))
        .flatMap(open ->
            findings
                .insert(caller, open)
                .then(
                    Mono.defer(() ->
                        changes.record(caller, FindingChanges.of(FindingChanges.OPENED, open)))));
  }

  /** A finding that is held. */
  Mono<Void> change(Caller caller, Optional<Finding> before, Finding changed) {
    var type =
        switch (changed) {
          case Finding.Open _ ->
              before.filter(Finding.Open.class::isInstance).isPresent()
                  ? FindingChanges.FOUND_AGAIN
                  : FindingChanges.REOPENED;
          case Finding.Closed _ -> FindingChanges.CLOSED;
          case Finding.Dismissed _ -> FindingChanges.DISMISSED;
        };
    return findings
        .update(caller, changed)
        .flatMap(done ->
            done
                ? changes.record(caller, FindingChanges.of(type, changed))
                : Mono.error(new IllegalStateException("a held finding was changed")));
  }
}
