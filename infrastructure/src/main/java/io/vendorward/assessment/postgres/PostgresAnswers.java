package io.vendorward.assessment.postgres;

import io.vendorward.assessment.Answer;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Tally;
import io.vendorward.assessment.usecase.Answers;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresAnswers implements Answers {

  private static final String OF_ASSESSMENT =
      """
      select question_key, version, given_by, recorded_by, not_applicable, value, sealed, saved_at
      from answer where tenant_id = $1 and assessment_id = $2 order by question_key\
      """;

  private static final String FIND =
      """
      select question_key, version, given_by, recorded_by, not_applicable, value, sealed, saved_at
      from answer where tenant_id = $1 and assessment_id = $2 and question_key = $3\
      """;

  private static final String HISTORY =
      """
      select question_key, version, given_by, recorded_by, not_applicable, value, sealed,
        recorded_at as saved_at
      from answer_version where tenant_id = $1 and assessment_id = $2 and question_key = $3
      order by version desc\
      """;

  private static final String AT =
      """
      select v.question_key, v.version, v.given_by, v.recorded_by, v.not_applicable, v.value,
        v.sealed, v.recorded_at as saved_at
      from unnest($3::text[], $4::bigint[]) as wanted (question_key, version)
      join answer_version v on v.tenant_id = $1 and v.assessment_id = $2
        and v.question_key = wanted.question_key and v.version = wanted.version
      order by v.question_key\
      """;

  private static final String TALLY =
      """
      select count(*) filter (where not_applicable or value <> '{}'::jsonb)::int as answered,
        max(saved_at) as last_saved
      from answer where tenant_id = $1 and assessment_id = $2\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresAnswers(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<List<Answer>> of(TenantId tenant, AssessmentId assessment) {
    return rows(tenant, OF_ASSESSMENT, List.of(tenant.value(), assessment.value()));
  }

  @Override
  public Mono<Answer> find(TenantId tenant, AssessmentId assessment, QuestionKey question) {
    return rows(tenant, FIND, List.of(tenant.value(), assessment.value(), question.value()))
        .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()));
  }

  @Override
  public Mono<List<Answer>> history(
      TenantId tenant, AssessmentId assessment, QuestionKey question) {
    return rows(tenant, HISTORY, List.of(tenant.value(), assessment.value(), question.value()));
  }

  @Override
  public Mono<List<Answer>> at(
      TenantId tenant, AssessmentId assessment, Map<QuestionKey, Long> versions) {
    var wanted = List.copyOf(versions.entrySet());
    return rows(
        tenant,
        AT,
        List.of(
            tenant.value(),
            assessment.value(),
            wanted.stream().map(entry -> entry.getKey().value()).toArray(String[]::new),
            wanted.stream().map(Map.Entry::getValue).toArray(Long[]::new)));
  }

  @Override
  public Mono<Tally> tally(TenantId tenant, AssessmentId assessment) {
    return database
        .sql(TALLY)
        .bind(0, tenant.value())
        .bind(1, assessment.value())
        .map(row ->
            new Tally(
                Columns.required(row, "answered", Integer.class),
                Columns.optional(row, "last_saved", Instant.class)))
        .one();
  }

  private Mono<List<Answer>> rows(TenantId tenant, String sql, List<Object> parameters) {
    return database
        .sql(sql)
        .bindValues(parameters)
        .map(row -> StoredAnswer.read(tenant, seal, row))
        .all()
        .collectList();
  }
}
