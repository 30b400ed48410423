package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * Which questionnaire an assessment asks. That never changes, so it is kept in memory, for each
 * scope by itself: what one scope has seen tells another nothing. Whether the scope still opens the
 * assessment is for whoever writes to check.
 */
public final class PinnedQuestionnaires {

  private static final int MOST_KEPT = 10_000;

  private final AssessmentSight sight;
  private final PublishedTemplates templates;
  private final Transactions transactions;
  private final Map<Key, PinnedQuestionnaire> kept = new ConcurrentHashMap<>();

  private record Key(Scope scope, Reach reach, AssessmentId assessment) {}

  public PinnedQuestionnaires(
      AssessmentSight sight, PublishedTemplates templates, Transactions transactions) {
    this.sight = sight;
    this.templates = templates;
    this.transactions = transactions;
  }

  /** Outside of a transaction; empty when the caller sees no such assessment. */
  Mono<PinnedQuestionnaire> find(Caller caller, AssessmentId id) {
    var key = new Key(caller.scope(), caller.reach(), id);
    var known = kept.get(key);
    return known != null
        ? Mono.just(known)
        : transactions
            .within(
                caller.scope(), () -> sight.find(caller, id).flatMap(found -> of(caller, found)))
            .doOnNext(found -> keep(key, found));
  }

  /** Inside a transaction, for an assessment that was read in it. */
  Mono<PinnedQuestionnaire> of(Caller caller, Assessment assessment) {
    return templates
        .find(caller.tenant(), assessment.facts().pin().version())
        .map(template -> PinnedQuestionnaire.of(template.id(), template.questionnaire()));
  }

  private void keep(Key key, PinnedQuestionnaire found) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(key, found);
  }
}
