package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.ImportCounts;
import io.vendorward.questionnaire.ImportReport;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.NotUnderstood;
import io.vendorward.questionnaire.ProposedColumn;
import io.vendorward.questionnaire.ProposedSheet;
import io.vendorward.questionnaire.TemplateContent;
import java.util.LinkedHashMap;
import java.util.List;

/** The report of an import as it is stored. */
record ReportJson(
    String format,
    List<SheetJson> sheets,
    CountsJson counts,
    int notUnderstoodCount,
    List<NotUnderstoodJson> notUnderstood,
    QuestionnaireJson preview,
    RulebookJson previewRules) {

  record SheetJson(
      String name, boolean hidden, boolean use, int headerRows, List<ColumnJson> columns) {}

  record ColumnJson(String column, MappingRole role, int confidence, String header) {}

  record CountsJson(int sections, int questions, int options, int answers) {}

  record NotUnderstoodJson(
      String sheet, int row, String column, NotUnderstood.Code code, String detail) {}

  static String write(ImportReport report) {
    var counts = report.counts();
    return StoredJson.write(
        new ReportJson(
            report.format(),
            report.sheets().stream().map(ReportJson::of).toList(),
            new CountsJson(
                counts.sections(), counts.questions(), counts.options(), counts.answers()),
            report.notUnderstoodCount(),
            report.notUnderstood().stream()
                .map(one ->
                    new NotUnderstoodJson(
                        one.sheet(), one.row(), one.column(), one.code(), one.detail()))
                .toList(),
            QuestionnaireJson.of(report.preview().questionnaire()),
            RulebookJson.of(report.preview().rulebook())));
  }

  static ImportReport read(String json) {
    var stored = StoredJson.read(json, ReportJson.class);
    var counts = stored.counts;
    return new ImportReport(
        stored.format,
        stored.sheets.stream().map(ReportJson::toDomain).toList(),
        new ImportCounts(counts.sections, counts.questions, counts.options, counts.answers),
        stored.notUnderstoodCount,
        stored.notUnderstood.stream()
            .map(one -> new NotUnderstood(one.sheet, one.row, one.column, one.code, one.detail))
            .toList(),
        new TemplateContent(stored.preview.toDomain(), stored.previewRules.toDomain()));
  }

  private static SheetJson of(ProposedSheet sheet) {
    return new SheetJson(
        sheet.name(),
        sheet.hidden(),
        sheet.use(),
        sheet.headerRows(),
        sheet.columns().entrySet().stream()
            .map(entry ->
                new ColumnJson(
                    entry.getKey(),
                    entry.getValue().role(),
                    entry.getValue().confidence(),
                    entry.getValue().header()))
            .toList());
  }

  private static ProposedSheet toDomain(SheetJson sheet) {
    var columns = new LinkedHashMap<String, ProposedColumn>();
    sheet.columns.forEach(column ->
        columns.put(
            column.column, new ProposedColumn(column.role, column.confidence, column.header)));
    return new ProposedSheet(sheet.name, sheet.hidden, sheet.use, sheet.headerRows, columns);
  }
}
