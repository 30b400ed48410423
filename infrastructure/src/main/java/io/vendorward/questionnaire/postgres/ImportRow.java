package io.vendorward.questionnaire.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.ImportReport;
import io.vendorward.questionnaire.ImportState;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImport.Analysed;
import io.vendorward.questionnaire.TemplateImport.Applied;
import io.vendorward.questionnaire.TemplateImport.Received;
import io.vendorward.questionnaire.TemplateImport.Refused;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Between rows of {@code template_import} and the states of an import. */
final class ImportRow {

  private record Fields(
      ImportState state,
      Optional<ImportMapping> mapping,
      Optional<ImportReport> report,
      Optional<Refused> refused,
      Optional<Applied> applied) {}

  private ImportRow() {}

  static ImportHead head(Readable row) {
    return new ImportHead(
        new TemplateImportId(Columns.id(row, "id")),
        Columns.text(row, "file_name"),
        Columns.text(row, "media_type"),
        Columns.id(row, "operation_id"),
        Columns.number(row, "version"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "updated_at"));
  }

  static TemplateImport read(Readable row) {
    var head = head(row);
    return switch (ImportState.valueOf(Columns.text(row, "state"))) {
      case RECEIVED -> new Received(head);
      case ANALYSED -> new Analysed(head, mapping(row), report(row));
      case REFUSED ->
          new Refused(head, Columns.text(row, "refusal_code"), Columns.text(row, "refusal_detail"));
      case APPLIED ->
          new Applied(
              head,
              mapping(row),
              report(row),
              new TemplateId(Columns.id(row, "template_id")),
              Columns.integer(row, "version_number"));
    };
  }

  /** Binds $1 to $15, the columns of {@code template_import} in their order. */
  static GenericExecuteSpec bind(
      GenericExecuteSpec statement, TenantId tenant, TemplateImport value) {
    var head = value.head();
    var fields = fields(value);
    return statement
        .bind(0, tenant.value())
        .bind(1, head.id().value())
        .bind(2, fields.state.name())
        .bind(3, head.fileName())
        .bind(4, head.mediaType())
        .bind(5, head.operation())
        .bind(6, Nullables.of(fields.mapping.map(MappingJson::write).map(Json::of), Json.class))
        .bind(7, Nullables.of(fields.report.map(ReportJson::write).map(Json::of), Json.class))
        .bind(8, Nullables.text(fields.refused.map(Refused::code)))
        .bind(9, Nullables.text(fields.refused.map(Refused::detail)))
        .bind(10, Nullables.of(fields.applied.map(a -> a.template().value()), UUID.class))
        .bind(11, Nullables.of(fields.applied.map(Applied::number), Integer.class))
        .bind(12, head.version())
        .bind(13, head.createdAt())
        .bind(14, head.updatedAt());
  }

  private static Fields fields(TemplateImport value) {
    return switch (value) {
      case Received _ ->
          new Fields(
              ImportState.RECEIVED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case Analysed(_, var mapping, var report) ->
          new Fields(
              ImportState.ANALYSED,
              Optional.of(mapping),
              Optional.of(report),
              Optional.empty(),
              Optional.empty());
      case Refused refused ->
          new Fields(
              ImportState.REFUSED,
              Optional.empty(),
              Optional.empty(),
              Optional.of(refused),
              Optional.empty());
      case Applied applied ->
          new Fields(
              ImportState.APPLIED,
              Optional.of(applied.mapping()),
              Optional.of(applied.report()),
              Optional.empty(),
              Optional.of(applied));
    };
  }

  private static ImportMapping mapping(Readable row) {
    return MappingJson.read(Columns.json(row, "mapping"));
  }

  private static ImportReport report(Readable row) {
    return ReportJson.read(Columns.json(row, "report"));
  }
}
