package io.vendorward.scoring.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.scoring.InputHash;
import io.vendorward.scoring.ModelVersion;
import io.vendorward.scoring.ScoreEntry;
import io.vendorward.scoring.Sum;
import io.vendorward.scoring.usecase.ScoreLedger;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresScoreLedger implements ScoreLedger {

  private static final String NEWEST =
      """
      select id, assessment_id, submission_id, template_version_id, model, model_version,
        input_hash, actual, maximum, detail, computed_at
      from score_entry
      where tenant_id = $1 and submission_id = $2 and model = $3 and model_version = $4
      order by computed_at desc, id desc limit 1\
      """;

  private static final String CURRENT =
      """
      select id, assessment_id, submission_id, template_version_id, model, model_version,
        input_hash, actual, maximum, detail, computed_at
      from score_entry
      where tenant_id = $1 and submission_id = $2
      order by computed_at desc, id desc limit 1\
      """;

  private static final String IS_SCORED =
      "select exists (select 1 from score_entry where tenant_id = $1 and submission_id = $2)";

  private static final String HISTORY =
      """
      select id, assessment_id, submission_id, template_version_id, model, model_version,
        input_hash, actual, maximum,
        jsonb_set(detail, '{contributions}', '[]') as detail, computed_at
      from score_entry
      where tenant_id = $1 and assessment_id = $2
      order by computed_at desc, id desc\
      """;

  private static final String ADD =
      """
      insert into score_entry (tenant_id, id, assessment_id, submission_id, template_version_id,
        model, model_version, input_hash, actual, maximum, detail, computed_at, computed_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)\
      """;

  private final DatabaseClient database;

  PostgresScoreLedger(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<ScoreEntry> newest(TenantId tenant, UUID submission, ModelVersion model) {
    return database
        .sql(NEWEST)
        .bindValues(List.of(tenant.value(), submission, model.model(), model.version()))
        .map(PostgresScoreLedger::read)
        .one();
  }

  @Override
  public Mono<Void> add(Caller caller, ScoreEntry entry) {
    var total = entry.score().total();
    return database
        .sql(ADD)
        .bindValues(
            List.of(
                caller.tenant().value(),
                entry.id(),
                entry.assessment().value(),
                entry.submission(),
                entry.templateVersion().value(),
                entry.model().model(),
                entry.model().version(),
                entry.inputHash().hex(),
                total.actualMillionths(),
                total.maximumMillionths(),
                Json.of(ScoreDetail.write(entry.score())),
                entry.computedAt(),
                caller.actor().reference()))
        .then();
  }

  @Override
  public Mono<ScoreEntry> current(TenantId tenant, UUID submission) {
    return database
        .sql(CURRENT)
        .bindValues(List.of(tenant.value(), submission))
        .map(PostgresScoreLedger::read)
        .one();
  }

  @Override
  public Mono<Boolean> isScored(TenantId tenant, UUID submission) {
    return database
        .sql(IS_SCORED)
        .bindValues(List.of(tenant.value(), submission))
        .mapValue(Boolean.class)
        .one();
  }

  @Override
  public Mono<List<ScoreEntry>> history(TenantId tenant, AssessmentId assessment) {
    return database
        .sql(HISTORY)
        .bindValues(List.of(tenant.value(), assessment.value()))
        .map(PostgresScoreLedger::read)
        .all()
        .collectList();
  }

  private static ScoreEntry read(Readable row) {
    var total = new Sum(value(row, "actual", Long.class), value(row, "maximum", Long.class));
    return new ScoreEntry(
        value(row, "id", UUID.class),
        new AssessmentId(value(row, "assessment_id", UUID.class)),
        value(row, "submission_id", UUID.class),
        new TemplateVersionId(value(row, "template_version_id", UUID.class)),
        new ModelVersion(
            value(row, "model", String.class), value(row, "model_version", Integer.class)),
        new InputHash(value(row, "input_hash", String.class)),
        ScoreDetail.read(value(row, "detail", Json.class).asString(), total),
        value(row, "computed_at", Instant.class));
  }

  private static <T> T value(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }
}
