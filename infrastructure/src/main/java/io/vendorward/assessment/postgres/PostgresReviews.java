package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.postgres.Columns.required;
import static io.vendorward.assessment.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.ReviewDecision;
import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresReviews implements Reviews {

  private static final String COMMENT = "review_decision.comment";
  private static final String REASON = "returned_question.reason";

  private static final String DECISIONS =
      """
      select question_key, verdict, sealed, version, decided_by, decided_at
      from review_decision where tenant_id = $1 and assessment_id = $2 order by question_key\
      """;

  private static final String DECISION =
      """
      select question_key, verdict, sealed, version, decided_by, decided_at
      from review_decision where tenant_id = $1 and assessment_id = $2 and question_key = $3\
      """;

  /** Nothing when another decision stands there than the one of the version before. */
  private static final String DECIDE =
      """
      with written as (
        insert into review_decision as d (tenant_id, assessment_id, question_key, verdict, sealed,
          version, decided_by, decided_at)
        select $1, $2, $3, $4, $5, $6, $7, $8
        where $6 = 1 or exists (select 1 from review_decision b where b.tenant_id = $1
          and b.assessment_id = $2 and b.question_key = $3 and b.version = $6 - 1)
        on conflict (tenant_id, assessment_id, question_key) do update
          set verdict = excluded.verdict, sealed = excluded.sealed, version = excluded.version,
            decided_by = excluded.decided_by, decided_at = excluded.decided_at
          where d.version = excluded.version - 1
        returning *)
      insert into review_decision_version (tenant_id, assessment_id, question_key, version,
        verdict, sealed, recorded_at, recorded_by)
      select w.tenant_id, w.assessment_id, w.question_key, w.version, w.verdict, w.sealed,
        w.decided_at, w.decided_by
      from written w where w.tenant_id = $1 returning 1\
      """;

  private static final String RETURNED =
      """
      select question_key, sealed from returned_question
      where tenant_id = $1 and assessment_id = $2 and round = $3 order by question_key\
      """;

  private static final String INSERT_RETURNED =
      """
      insert into returned_question (tenant_id, assessment_id, round, question_key, sealed,
        returned_by, returned_at)
      select $1, $2, $3, q.question_key, decode(q.sealed, 'hex'), $6, $7
      from unnest($4, $5) as q (question_key, sealed) returning 1\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresReviews(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<List<ReviewDecision>> decisions(TenantId tenant, AssessmentId assessment) {
    return database
        .sql(DECISIONS)
        .bind(0, tenant.value())
        .bind(1, assessment.value())
        .map(row -> decision(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<ReviewDecision> decision(
      TenantId tenant, AssessmentId assessment, QuestionKey question) {
    return database
        .sql(DECISION)
        .bind(0, tenant.value())
        .bind(1, assessment.value())
        .bind(2, question.value())
        .map(row -> decision(tenant, row))
        .one();
  }

  @Override
  public Mono<Boolean> decide(Caller caller, AssessmentId assessment, ReviewDecision decision) {
    return database
        .sql(DECIDE)
        .bindValues(
            List.of(
                caller.tenant().value(),
                assessment.value(),
                decision.question().value(),
                decision.verdict().name(),
                seal.seal(caller.tenant(), COMMENT, decision.comment()),
                decision.version(),
                decision.decidedBy(),
                decision.at()))
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  @Override
  public Mono<List<ReturnedQuestion>> returned(
      TenantId tenant, AssessmentId assessment, int round) {
    return database
        .sql(RETURNED)
        .bind(0, tenant.value())
        .bind(1, assessment.value())
        .bind(2, round)
        .map(row ->
            new ReturnedQuestion(
                new QuestionKey(text(row, "question_key")), open(tenant, REASON, row)))
        .all()
        .collectList();
  }

  @Override
  public Mono<Void> insertReturned(
      Caller caller,
      AssessmentId assessment,
      int round,
      List<ReturnedQuestion> questions,
      Instant at) {
    var keys = questions.stream().map(question -> question.question().value());
    var reasons =
        questions.stream()
            .map(question -> seal.seal(caller.tenant(), REASON, question.reason()))
            .map(HexFormat.of()::formatHex);
    return database
        .sql(INSERT_RETURNED)
        .bindValues(
            List.of(
                caller.tenant().value(),
                assessment.value(),
                round,
                keys.toArray(String[]::new),
                reasons.toArray(String[]::new),
                caller.actor().reference(),
                at))
        .then();
  }

  private ReviewDecision decision(TenantId tenant, Readable row) {
    return new ReviewDecision(
        new QuestionKey(text(row, "question_key")),
        ReviewDecision.Verdict.valueOf(text(row, "verdict")),
        open(tenant, COMMENT, row),
        required(row, "version", Long.class),
        text(row, "decided_by"),
        required(row, "decided_at", Instant.class));
  }

  private String open(TenantId tenant, String place, Readable row) {
    return seal.open(tenant, place, required(row, "sealed", byte[].class));
  }
}
