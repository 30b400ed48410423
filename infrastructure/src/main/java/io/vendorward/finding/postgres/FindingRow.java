package io.vendorward.finding.postgres;

import static io.vendorward.tenancy.postgres.Columns.optional;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Subject;
import io.vendorward.finding.Ending;
import io.vendorward.finding.Finding;
import io.vendorward.finding.FindingFacts;
import io.vendorward.finding.FindingId;
import io.vendorward.finding.FindingNumber;
import io.vendorward.finding.FindingOrigin;
import io.vendorward.finding.FindingStatus;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Severity;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A finding as a row, and as the parameters that write one. */
final class FindingRow {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final String TEXT = "finding.text";
  private static final String REASON = "finding.reason";

  private final Seal seal;

  FindingRow(Seal seal) {
    this.seal = seal;
  }

  Finding read(TenantId tenant, Readable row) {
    var facts =
        new FindingFacts(
            new FindingId(value(row, "id", UUID.class)),
            new FindingNumber(value(row, "number", Long.class)),
            new Subject(
                new VendorId(value(row, "vendor_id", UUID.class)),
                optional(row, "engagement_id", UUID.class).map(EngagementId::new)),
            new FindingOrigin(
                value(row, "origin_kind", String.class), value(row, "origin_key", String.class)),
            optional(row, "assessment_id", UUID.class).map(AssessmentId::new),
            optional(row, "question_key", String.class).map(QuestionKey::new),
            Severity.valueOf(value(row, "severity", String.class)),
            seal.open(tenant, TEXT, value(row, "sealed_text", byte[].class)),
            JSON.readValue(value(row, "external_ids", Json.class).asString(), TEXTS),
            value(row, "opened_at", Instant.class),
            value(row, "updated_at", Instant.class),
            value(row, "version", Long.class));
    return switch (FindingStatus.valueOf(value(row, "status", String.class))) {
      case OPEN -> new Finding.Open(facts);
      case CLOSED -> new Finding.Closed(facts, ending(tenant, row));
      case DISMISSED -> new Finding.Dismissed(facts, ending(tenant, row));
    };
  }

  private Ending ending(TenantId tenant, Readable row) {
    return new Ending(
        seal.open(tenant, REASON, value(row, "sealed_reason", byte[].class)),
        value(row, "ended_by", String.class),
        value(row, "ended_at", Instant.class));
  }

  /** $1 to $21. */
  List<Object> parameters(Caller caller, Finding finding) {
    var facts = finding.facts();
    var ending = ending(finding);
    return List.of(
        caller.tenant().value(),
        facts.id().value(),
        facts.version(),
        facts.number().value(),
        facts.subject().vendor().value(),
        OptionalParameter.of(UUID.class, facts.subject().engagement().map(EngagementId::value)),
        facts.origin().kind(),
        facts.origin().key(),
        OptionalParameter.of(UUID.class, facts.assessment().map(AssessmentId::value)),
        OptionalParameter.of(String.class, facts.question().map(QuestionKey::value)),
        facts.severity().name(),
        SeverityRank.of(facts.severity()),
        seal.seal(caller.tenant(), TEXT, facts.text()),
        Json.of(JSON.writeValueAsString(facts.externalIds())),
        finding.status().name(),
        OptionalParameter.of(
            byte[].class,
            ending.map(Ending::reason).map(text -> seal.seal(caller.tenant(), REASON, text))),
        OptionalParameter.of(String.class, ending.map(Ending::by)),
        OptionalParameter.of(Instant.class, ending.map(Ending::at)),
        facts.openedAt(),
        facts.updatedAt(),
        caller.actor().reference());
  }

  private static Optional<Ending> ending(Finding finding) {
    return switch (finding) {
      case Finding.Open _ -> Optional.empty();
      case Finding.Closed closed -> Optional.of(closed.ending());
      case Finding.Dismissed dismissed -> Optional.of(dismissed.ending());
    };
  }

  static <T> T value(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }

  private static <T> Optional<T> optional(Readable row, String column, Class<T> type) {
    return Optional.ofNullable(row.get(column, type));
  }
}
