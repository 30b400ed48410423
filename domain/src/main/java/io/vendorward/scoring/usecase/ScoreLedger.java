package io.vendorward.scoring.usecase;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.ScoredSubmissions;
import io.vendorward.identity.Caller;
import io.vendorward.scoring.ModelVersion;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Scores as they were computed; only ever added to. */
public interface ScoreLedger extends ScoredSubmissions {

  /** The newest entry for a submission by this model, if it was computed already. */
  Mono<ScoreEntry> newest(TenantId tenant, UUID submission, ModelVersion model);

  Mono<Void> add(Caller caller, ScoreEntry entry);

  /** The newest entry for a submission by whichever model. */
  Mono<ScoreEntry> current(TenantId tenant, UUID submission);

  /** All entries of an assessment, newest first, with the sums but without the contributions. */
  Mono<List<ScoreEntry>> history(TenantId tenant, AssessmentId assessment);
}
