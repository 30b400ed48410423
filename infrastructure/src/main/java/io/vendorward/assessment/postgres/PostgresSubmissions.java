package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.postgres.Columns.JSON;
import static io.vendorward.assessment.postgres.Columns.id;
import static io.vendorward.assessment.postgres.Columns.json;
import static io.vendorward.assessment.postgres.Columns.optional;
import static io.vendorward.assessment.postgres.Columns.required;
import static io.vendorward.assessment.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.Submission;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

@Component
class PostgresSubmissions implements Submissions {

  private static final String PLACE = "submission";
  private static final TypeReference<Map<String, Long>> VERSIONS = new TypeReference<>() {};

  private static final String INSERT =
      """
      insert into submission (tenant_id, id, assessment_id, round, digest, frozen, sealed,
        given_by, recorded_by, submitted_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)\
      """;

  private static final String ALL =
      """
      select id, assessment_id, round, digest, frozen, sealed, given_by, recorded_by, submitted_at
      from submission where tenant_id = $1 and assessment_id = $2 order by round\
      """;

  private static final String LATEST =
      """
      select id, assessment_id, round, digest, frozen, sealed, given_by, recorded_by, submitted_at
      from submission where tenant_id = $1 and assessment_id = $2
      order by round desc limit 1\
      """;

  private static final String OF_ROUND =
      """
      select id, assessment_id, round, digest, frozen, sealed, given_by, recorded_by, submitted_at
      from submission where tenant_id = $1 and assessment_id = $2 and round = $3\
      """;

  private static final String FIND =
      """
      select id, assessment_id, round, digest, frozen, sealed, given_by, recorded_by, submitted_at
      from submission where tenant_id = $1 and id = $2\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresSubmissions(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<Void> insert(TenantId tenant, Submission submission) {
    var frozen =
        submission.frozen().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    return database
        .sql(INSERT)
        .bindValues(
            List.of(
                tenant.value(),
                submission.id(),
                submission.assessment().value(),
                submission.round(),
                submission.digest().hex(),
                json(frozen),
                seal.seal(tenant, PLACE, JSON.writeValueAsString(submission.attestation())),
                submission.givenBy(),
                OptionalParameter.of(String.class, submission.recordedBy()),
                submission.at()))
        .then();
  }

  @Override
  public Mono<List<Submission>> all(TenantId tenant, AssessmentId assessment) {
    return database
        .sql(ALL)
        .bind(0, tenant.value())
        .bind(1, assessment.value())
        .map(row -> read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Submission> latest(TenantId tenant, AssessmentId assessment) {
    return one(tenant, LATEST, assessment.value());
  }

  @Override
  public Mono<Submission> ofRound(TenantId tenant, AssessmentId assessment, int round) {
    return one(tenant, OF_ROUND, assessment.value(), round);
  }

  @Override
  public Mono<Submission> find(TenantId tenant, UUID id) {
    return one(tenant, FIND, id);
  }

  private Mono<Submission> one(TenantId tenant, String sql, Object... which) {
    var values = new ArrayList<Object>(List.of(tenant.value()));
    values.addAll(List.of(which));
    return database.sql(sql).bindValues(values).map(row -> read(tenant, row)).one();
  }

  private Submission read(TenantId tenant, Readable row) {
    return new Submission(
        id(row, "id"),
        new AssessmentId(id(row, "assessment_id")),
        required(row, "round", Integer.class),
        JSON.readValue(
            seal.open(tenant, PLACE, required(row, "sealed", byte[].class)), Attestation.class),
        new AnswersDigest(text(row, "digest")),
        json(row, "frozen", VERSIONS).entrySet().stream()
            .collect(
                Collectors.toMap(entry -> new QuestionKey(entry.getKey()), Map.Entry::getValue)),
        text(row, "given_by"),
        optional(row, "recorded_by", String.class),
        required(row, "submitted_at", Instant.class));
  }
}
