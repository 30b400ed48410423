package io.vendorward.questionnaire.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.questionnaire.ProductOrigin;
import io.vendorward.questionnaire.TemplateContent;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersion;
import io.vendorward.questionnaire.TemplateVersion.Draft;
import io.vendorward.questionnaire.TemplateVersion.Published;
import io.vendorward.questionnaire.TemplateVersion.Retired;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.VersionHead;
import io.vendorward.questionnaire.usecase.VersionSummary;
import io.vendorward.questionnaire.usecase.VersionSummary.State;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Between rows of {@code template_version} and the states of a version. */
final class VersionRow {

  private VersionRow() {}

  static VersionHead head(Readable row) {
    return new VersionHead(
        new TemplateVersionId(Columns.id(row, "id")),
        new TemplateId(Columns.id(row, "template_id")),
        Columns.integer(row, "number"),
        Columns.optional(row, "origin_id", String.class)
            .map(id -> new ProductOrigin(id, Columns.text(row, "origin_version"))),
        Columns.number(row, "version"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "updated_at"));
  }

  static VersionSummary summary(Readable row) {
    return new VersionSummary(
        head(row),
        State.valueOf(Columns.text(row, "state")),
        Columns.text(row, "title"),
        Columns.integer(row, "question_count"),
        Columns.optional(row, "published_at", Instant.class),
        Columns.optional(row, "retired_at", Instant.class));
  }

  static TemplateVersion version(Readable row) {
    var content =
        new TemplateContent(
            QuestionnaireJson.read(Columns.json(row, "public")),
            RulebookJson.read(Columns.json(row, "rules")));
    return switch (State.valueOf(Columns.text(row, "state"))) {
      case DRAFT -> new Draft(head(row), content);
      case PUBLISHED -> new Published(head(row), content, Columns.instant(row, "published_at"));
      case RETIRED ->
          new Retired(
              head(row),
              content,
              Columns.instant(row, "published_at"),
              Columns.instant(row, "retired_at"));
    };
  }

  /** Binds $1 to $15, the columns of {@code template_version} in their order. */
  static GenericExecuteSpec bind(
      GenericExecuteSpec statement, TenantId tenant, TemplateVersion version) {
    var head = version.head();
    var questionnaire = version.content().questionnaire();
    return statement
        .bind(0, tenant.value())
        .bind(1, head.id().value())
        .bind(2, head.template().value())
        .bind(3, head.number())
        .bind(4, state(version).name())
        .bind(5, Json.of(QuestionnaireJson.write(questionnaire)))
        .bind(6, questionnaire.title())
        .bind(7, Math.toIntExact(questionnaire.questions().count()))
        .bind(8, Nullables.of(head.origin().map(ProductOrigin::id), String.class))
        .bind(9, Nullables.of(head.origin().map(ProductOrigin::version), String.class))
        .bind(10, head.version())
        .bind(11, head.createdAt())
        .bind(12, head.updatedAt())
        .bind(13, Nullables.of(publishedAt(version), Instant.class))
        .bind(14, Nullables.of(retiredAt(version), Instant.class));
  }

  private static State state(TemplateVersion version) {
    return switch (version) {
      case Draft _ -> State.DRAFT;
      case Published _ -> State.PUBLISHED;
      case Retired _ -> State.RETIRED;
    };
  }

  private static Optional<Instant> publishedAt(TemplateVersion version) {
    return switch (version) {
      case Draft _ -> Optional.empty();
      case Published published -> Optional.of(published.publishedAt());
      case Retired retired -> Optional.of(retired.publishedAt());
    };
  }

  private static Optional<Instant> retiredAt(TemplateVersion version) {
    return switch (version) {
      case Draft _, Published _ -> Optional.empty();
      case Retired retired -> Optional.of(retired.retiredAt());
    };
  }
}
