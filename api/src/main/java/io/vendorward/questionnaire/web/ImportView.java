package io.vendorward.questionnaire.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.ImportReport;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImport.Analysed;
import io.vendorward.questionnaire.TemplateImport.Applied;
import io.vendorward.questionnaire.TemplateImport.Received;
import io.vendorward.questionnaire.TemplateImport.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import, and what it found so far. */
@Schema(name = "TemplateImport", description = "A file on its way to a template.")
record ImportView(
    UUID id,
    @Schema(description = "How far it has come") Status status,
    @Schema(example = "security-questionnaire.xlsx") String fileName,
    @Schema(description = "The operation that analyses it") UUID operation,
    @Schema(description = "Format of the file", example = "XLSX") @Nullable String format,
    @Schema(description = "What each sheet seems to be") @Nullable List<ImportedSheetView> sheets,
    @Schema(description = "How it is read now; correct it with PUT") @Nullable MappingBody mapping,
    @Nullable ImportCountsView counts,
    @Schema(description = "How many notes there are; very many are not all listed", example = "3")
        @Nullable Integer notUnderstoodCount,
    @Nullable List<NotUnderstoodView> notUnderstood,
    @Schema(description = "The first questions as they will be")
        @Nullable List<SectionBody> preview,
    @Nullable ImportRefusalView refusal,
    @Schema(description = "The template it was applied to") @Nullable UUID templateId,
    @Schema(description = "Number of the version that it became") @Nullable Integer versionNumber,
    @Schema(description = "Rises with every change; it is in the ETag", example = "2") long version,
    Instant createdAt,
    Instant updatedAt) {

  enum Status {
    RECEIVED,
    ANALYSED,
    REFUSED,
    APPLIED
  }

  /** Why a file cannot be read. */
  @Schema(name = "ImportRefusal")
  record ImportRefusalView(@Schema(example = "not-a-workbook") String code, String detail) {}

  static ImportView of(TemplateImport value) {
    return switch (value) {
      case Received received -> of(received, Status.RECEIVED, null, null, null, null);
      case Analysed analysed ->
          of(analysed, Status.ANALYSED, analysed.mapping(), analysed.report(), null, null);
      case Refused refused ->
          of(
              refused,
              Status.REFUSED,
              null,
              null,
              new ImportRefusalView(refused.code(), refused.detail()),
              null);
      case Applied applied ->
          of(applied, Status.APPLIED, applied.mapping(), applied.report(), null, applied);
    };
  }

  private static ImportView of(
      TemplateImport value,
      Status status,
      @Nullable ImportMapping mapping,
      @Nullable ImportReport report,
      @Nullable ImportRefusalView refusal,
      @Nullable Applied applied) {
    var head = value.head();
    return new ImportView(
        head.id().value(),
        status,
        head.fileName(),
        head.operation(),
        report == null ? null : report.format(),
        report == null ? null : report.sheets().stream().map(ImportedSheetView::of).toList(),
        mapping == null ? null : MappingBody.of(mapping),
        report == null ? null : ImportCountsView.of(report.counts()),
        report == null ? null : report.notUnderstoodCount(),
        report == null ? null : report.notUnderstood().stream().map(NotUnderstoodView::of).toList(),
        report == null ? null : preview(report),
        refusal,
        applied == null ? null : applied.template().value(),
        applied == null ? null : applied.number(),
        head.version(),
        head.createdAt(),
        head.updatedAt());
  }

  private static List<SectionBody> preview(ImportReport report) {
    var content = report.preview();
    return content.questionnaire().sections().stream()
        .map(section -> SectionBody.of(section, content.rulebook()))
        .toList();
  }
}
